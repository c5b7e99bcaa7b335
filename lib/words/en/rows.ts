/** A chart as a table. */
export const rows = {
  part: "rows",
  label: (chart: string) => `${chart} as a table`,
  source: "Source",
  event: "Event and sentence",
};
