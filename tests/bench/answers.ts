import type { Row } from "./report";
import { spreadOf } from "./statistics";

/**
 * The server's time for the dashboard's HTML, request after request: the whole campaign, and a hundred
 * views that nobody asked for before, so that no cache of answers can help.
 */
export async function measureAnswers(dashboard: string): Promise<Row[]> {
  const days = (n: number) => new Date(Date.UTC(2015, 9, 16 + n)).toISOString().slice(0, 10);
  const views = Array.from({ length: 100 }, (_, i) => `?time=${days(i % 10)}..${days(57 + Math.floor(i / 10))}`);
  for (let i = 0; i < 30; i++) await answer(dashboard);
  const whole = await timed(views.map(() => dashboard));
  const each = await timed(views.map((view) => dashboard + view));
  return [
    { measured: "Server, dashboard", part: "100 times the whole campaign", ...whole, goal: "50 at p95" },
    { measured: "Server, dashboard", part: "100 different views", ...each, goal: "50 at p95" },
  ];
}

async function timed(addresses: readonly string[]): Promise<Omit<Row, "measured" | "part">> {
  const rounds: number[][] = [];
  for (const address of addresses) {
    const at = rounds.length - 1;
    const round = rounds[at];
    const took = await answer(address);
    if (round && round.length < 25) round.push(took);
    else rounds.push([took]);
  }
  const { median, ...rest } = spreadOf(rounds);
  return { unit: "ms", value: median, ...rest };
}

/** From the request to the last byte, over loopback, ms. */
async function answer(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address, { headers: { "accept-encoding": "gzip" } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return performance.now() - start;
}
