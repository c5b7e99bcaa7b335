import type { Row } from "./report";
import { files, freshViews, routes } from "./routes";
import { send } from "./send";
import type { Server } from "./server";
import { spreadOf } from "./statistics";

const atOnce = 16;

/** Requests a second of a busy server: for what it made before, and for what it must make. */
export async function measureLoad({ url }: Server): Promise<Row[]> {
  const again = (path: string, count: number) => Array.from({ length: count }, () => path);
  const dashboard = routes.dashboard ?? "";
  const csv = files["a chart as CSV"] ?? "";
  const loads: readonly (readonly [string, readonly string[]])[] = [
    ["dashboard, the same again", again(dashboard, 400)],
    ["dashboard, views asked for once", freshViews(150).map((view) => dashboard + view)],
    ["a chart’s page, the same again", again(routes["a chart’s page"] ?? "", 800)],
    ["an embed, the same again", again(routes["an embed"] ?? "", 1600)],
    ["a chart as CSV, the same again", again(csv, 1600)],
    ["a chart as CSV, views asked for once", freshViews(1600).map((view) => csv + view)],
    ["the ledger, the same again", again(files["the ledger"] ?? "", 1600)],
  ];
  const rows: Row[] = [];
  for (const [part, links] of loads) {
    await send(url, links.slice(0, 1), atOnce);
    const { seconds, times } = await send(url, links, atOnce);
    const { p95, worst } = spreadOf([times]);
    const measured = `Load of ${atOnce} at once`;
    rows.push({ measured, part, unit: "a second", value: links.length / seconds, count: links.length });
    rows.push({ measured, part: "– each waited", unit: "ms", value: spreadOf([times]).median, p95, worst });
  }
  return rows;
}
