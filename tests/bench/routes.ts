/** One address of each kind, by the name that the table gives it. */
export const routes: Readonly<Record<string, string>> = {
  dashboard: "/aleppo-2015",
  "a chart’s page": "/aleppo-2015/charts/villages-captured",
  "an event’s page": "/aleppo-2015/events/2015-10-16-offensive-opens",
  "the data’s page": "/aleppo-2015/data",
  "the API’s page": "/api",
  "an embed": "/embed/aleppo-2015/villages-captured",
};

/** Files, which browsers do not draw. */
export const files: Readonly<Record<string, string>> = {
  "the ledger": "/aleppo-2015/ledger.json",
  "a chart as CSV": "/aleppo-2015/charts/villages-captured.csv",
  "a chart as SVG": "/aleppo-2015/charts/villages-captured.svg",
  "a chart as PNG": "/aleppo-2015/charts/villages-captured.png",
};

/**
 * So many different views that no cache can know all of them: days that begin and end otherwise each time.
 * @param from how many views were asked for already
 */
export function views(count: number, from = 0): string[] {
  const day = (n: number) => new Date(Date.UTC(2015, 9, 1 + n)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    return `?time=${day(n % 40)}..${day(41 + (Math.floor(n / 40) % 40))}`;
  });
}
