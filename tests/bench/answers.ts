import type { Row } from "./report";
import { files, freshViews, routes } from "./routes";
import type { Server } from "./server";
import { spreadOf } from "./statistics";

/** Rounds of so many requests each, one after the other. */
const rounds = 4;
const perRound = 25;

/**
 * The server's time for an answer, request after request: first views that nobody asked for before, so that no cache
 * of what was made can help, then one view again and again. What the processor took is told apart from what passed, for
 * other programs take their share.
 */
export async function measureAnswers(server: Server): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries({ ...routes, ...files })) {
    const goal = name === "dashboard" ? "50 at p95" : undefined;
    const address = `${server.url}${path}`;
    for (let i = 0; i < 10; i++) await answer(address);
    const measured = `Server, ${name}`;
    if (takesViews(path)) {
      const views = freshViews(rounds * perRound);
      rows.push(
        ...(await measure(server, { measured, part: "views asked for once", goal }, (i) => address + (views[i] ?? ""))),
      );
    }
    rows.push(...(await measure(server, { measured, part: "the same again", goal }, () => address)));
  }
  return rows;
}

const takesViews = (path: string) => /^\/aleppo-2015(\/charts.*)?$|^\/embed/.test(path);

async function measure(
  { processor }: Server,
  { goal, ...named }: Pick<Row, "measured" | "part"> & { readonly goal: string | undefined },
  addressOf: (i: number) => string,
): Promise<Row[]> {
  const before = await processor();
  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const own: number[] = [];
    for (let i = 0; i < perRound; i++) own.push(await answer(addressOf(round * perRound + i)));
    times.push(own);
  }
  const { median, ...rest } = spreadOf(times);
  const worked = ((await processor()) - before) / (rounds * perRound);
  return [
    { ...named, unit: "ms", value: median, ...rest, ...(goal !== undefined && { goal }) },
    { ...named, part: `– processor, ${named.part}`, unit: "ms", value: worked },
  ];
}

/** From the request to the last byte, over loopback, ms. */
async function answer(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address, { headers: { "accept-encoding": "gzip" } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return performance.now() - start;
}
