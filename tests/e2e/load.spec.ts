import { expect } from "@playwright/test";
import { ask, connections } from "../fuzz/ask";
import { endNext } from "../next-server";
import { test } from "./own-server";
import { campaign } from "./pages";
import { mostBuffered, readSlowly } from "./slow-reader";

/** Of each kind some, as readers ask: a page, what it loads, and files. */
const paths = [
  campaign,
  `${campaign}/charts/map`,
  `${campaign}/charts/casualties.csv`,
  `${campaign}/charts/casualties.svg`,
  `${campaign}/events.json`,
  `${campaign}/ledger.json`,
  `${campaign}/tables/claims.csv`,
  "/embed/aleppo-2015/villages-captured",
  "/basemap.json",
  "/healthz",
];

/** How long an answer may be on its way, ms: long, for nothing is timed here. */
const patience = 100_000;

test.slow();

test("two hundred connections at once are all answered", async ({ startOwn }) => {
  // Its own, or those of other tests would wait in the same line.
  const { url } = await startOwn();
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) => {
      const agent = connections(1);
      return ask(url, paths[i % paths.length] ?? campaign, agent, { patience }).finally(() => agent.destroy());
    }),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test("more pictures than can be drawn at once are drawn, or put off; pages come meanwhile", async ({ startOwn }) => {
  // Its own, for other tests want pictures, too.
  const server = await startOwn();
  const agent = connections(50);
  const pictures = Array.from({ length: 40 }, (_, i) =>
    ask(server.url, `${campaign}/charts/casualties.png?width=${640 + i}`, agent, { patience }),
  );
  const pages = await Promise.all(
    [campaign, `${campaign}/charts/map`, "/healthz"].map((path) => ask(server.url, path, agent, { patience })),
  );
  const answers = await Promise.all(pictures);
  agent.destroy();
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  const drawn = answers.filter(({ status }) => status === 200);
  // Two are drawn at once and sixteen wait.
  expect(drawn.length).toBeGreaterThanOrEqual(18);
  for (const { headers } of drawn) expect(headers["content-type"]).toBe("image/png");
  for (const { status, headers } of answers.filter((answer) => !drawn.includes(answer))) {
    expect([status, headers["retry-after"], headers["content-type"]]).toEqual([503, "3", "application/problem+json"]);
  }
});

test("clients that do not read on keep nobody else waiting, be it for a page that they asked for first", async ({
  startOwn,
}) => {
  // Its own, of whose pages nobody has asked for any but this one.
  const server = await startOwn();
  const agent = connections(4);
  const { body } = await ask(server.url, campaign, agent, { patience });
  const times = Math.ceil((1.25 * mostBuffered) / Buffer.byteLength(body));
  const links = [...Array.from({ length: times }, () => campaign), `${campaign}?faction=isil`];
  const slow = await Promise.all(Array.from({ length: 4 }, () => readSlowly(server.url, links)));
  const asked = [`${campaign}?faction=isil`, ...paths];
  const others = await Promise.all(asked.map((path) => ask(server.url, path, agent, { patience })));
  agent.destroy();
  expect(others.map(({ status }) => status)).toEqual(asked.map(() => 200));
  // Only now do they read, and what is left for them is more than any buffer on the way has taken.
  expect(slow.map((one) => one.hasAll())).toEqual(slow.map(() => false));
  for (const { answers, bytes } of await Promise.all(slow.map((one) => one.readOn()))) {
    expect(answers).toBe(links.length);
    expect(bytes).toBeGreaterThan(mostBuffered);
  }
});

test("a server that is restarted under load cuts off no answer, and says when it has its data again", async ({
  request,
  startOwn,
}) => {
  const first = await startOwn();
  const { port } = new URL(first.url);
  const agent = connections(4);
  const wrong: string[] = [];
  let answered = 0;
  let stopped = false;
  const clients = Array.from({ length: 4 }, async (_, i) => {
    for (let sent = i; !stopped; sent++) {
      const { status, body } = await ask(first.url, paths[sent % paths.length] ?? campaign, agent, { patience });
      if (status === 200) answered++;
      // Nobody listens for a while; whoever is let in is answered to the end.
      else if (status !== 0 || !/ECONNREFUSED|ECONNRESET|EPIPE|hang up/.test(body)) wrong.push(`${status} ${body}`);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await expect.poll(() => answered, { timeout: patience }).toBeGreaterThan(8);
  await endNext(first, "SIGTERM");
  const second = await startOwn({ port });
  const before = answered;
  await expect.poll(() => answered, { timeout: patience }).toBeGreaterThan(before + 8);
  const health = await (await request.get(`${second.url}/healthz`)).json();
  const ledger = await (await request.get(`${second.url}${campaign}/ledger.json`)).json();
  expect(health).toMatchObject({ status: "ok", campaigns: [{ id: "aleppo-2015", version: { hash: ledger.version } }] });
  stopped = true;
  await Promise.all(clients);
  agent.destroy();
  await endNext(second, "SIGTERM");
  expect(wrong).toEqual([]);
});
