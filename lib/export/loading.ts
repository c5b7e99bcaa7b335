/** A line that reads a CSV file with pandas, imported as `pd`. */
export function pandasLine(url: string): string {
  return `pd.read_csv(${quoted(url)})`;
}

/** A line that reads a CSV file with R, without any package. */
export function rLine(url: string): string {
  return `read.csv(${quoted(url)})`;
}

// Both languages read these escapes alike.
const quoted = (url: string) => `"${url.replace(/["\\]/g, "\\$&")}"`;
