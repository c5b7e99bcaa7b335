import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { startServer } from "../bench/server";
import { ask, connections } from "./ask";
import { growthOf, type Held, judgedFrom, mostGrowth } from "./growth";
import { objection } from "./objection";
import { type Asking, requests } from "./requests";

/**
 * Sends generated requests to a production server of its own and prints how it answered. `npm run fuzz -- 1000 7`: how
 * many, and from which seed. Ends with 1 where an answer is wrong or does not come whole in time, and where the
 * server's memory goes on growing.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const atOnce = 16;
/** How long one answer may take while sixteen are asked for at once, ms. */
const patience = 60_000;
/** After how many requests memory is looked at. */
const interval = Math.max(1, Math.round(count / 20_000)) * 1000;

const server = await startServer(root);
const agent = connections(atOnce);
const statuses = new Map<number, number>();
const slowest: { link: string; ms: number }[] = [];
let objections = 0;
const memory: Readonly<Record<string, string>>[] = [];
const held: Held[] = [];

const began = performance.now();
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
/** What the server still holds after so many requests: a heap that only waits for its collection is no leak. */
async function remember(sent: number): Promise<void> {
  const { heapUsed, external, rss } = await server.memory();
  held.push({ sent, live: heapUsed + external });
  const row = { requests: `${sent}`, heap: mega(heapUsed), "outside of it": mega(external), process: mega(rss) };
  memory.push(row);
  console.error(`${((performance.now() - began) / 1000).toFixed(0)} s: ${JSON.stringify(row)}`);
}

async function one(asking: Asking): Promise<void> {
  const { method, link, headers } = asking;
  const start = performance.now();
  const answer = await ask(server.url, link, agent, { method, headers, patience });
  const ms = Math.round(performance.now() - start);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  const what = objection(answer, link);
  if (what !== null && ++objections <= 20) console.error(`${what}: ${JSON.stringify(asking).slice(0, 400)}`);
  if (slowest.length < 5 || ms > (slowest.at(-1)?.ms ?? 0)) {
    slowest.push({ link: `${method} ${link}`.slice(0, 120), ms });
    slowest.sort((a, b) => b.ms - a.ms).splice(5);
  }
}

await remember(0);
// In batches, since a hundred thousand requests at once are themselves some memory.
for (let batch = 0; batch * 1000 < count; batch++) {
  const some = fc.sample(requests, { seed: seed + batch, numRuns: Math.min(1000, count - batch * 1000) });
  const queue = some.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const asking of queue) await one(asking);
    }),
  );
  const sent = Math.min(count, (batch + 1) * 1000);
  if (sent === count || sent % interval === 0) await remember(sent);
}
const seconds = (performance.now() - began) / 1000;
agent.destroy();
await server.stop();

console.log(`${count} requests, seed ${seed}, ${atOnce} at once, ${seconds.toFixed(0)} s`);
console.table([...statuses].sort(([a], [b]) => a - b).map(([status, answers]) => ({ status, answers })));
console.table(slowest);
console.table(memory);
if (objections > 0) {
  console.error(`${objections} answers are wrong.`);
  process.exitCode = 1;
}
if (count >= judgedFrom) {
  const growth = growthOf(held, count);
  console.log(`The second half added ${mega(growth)} to what lives; ${mega(mostGrowth)} may be.`);
  if (growth > mostGrowth) process.exitCode = 1;
}
