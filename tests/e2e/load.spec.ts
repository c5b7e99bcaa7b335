import { get, type IncomingMessage } from "node:http";
import { expect } from "@playwright/test";
import { ask, connections } from "../fuzz/ask";
import { endNext } from "../next-server";
import { test } from "./own-server";
import { campaign } from "./pages";

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

test("two hundred connections at once are all answered", async ({ baseURL }) => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) => {
      const agent = connections(1);
      return ask(`${baseURL}`, paths[i % paths.length] ?? campaign, agent, { patience }).finally(() => agent.destroy());
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

test("clients that do not read on keep nobody else waiting", async ({ baseURL }) => {
  const slow = await Promise.all(
    Array.from(
      { length: 20 },
      () =>
        new Promise<IncomingMessage>((resolve, reject) => {
          get(`${baseURL}${campaign}`, { agent: false }, (answer) => resolve(answer.pause())).on("error", reject);
        }),
    ),
  );
  const agent = connections(4);
  const others = await Promise.all(paths.map((path) => ask(`${baseURL}`, path, agent, { patience })));
  agent.destroy();
  expect(others.map(({ status }) => status)).toEqual(paths.map(() => 200));
  for (const answer of slow) answer.destroy();
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
      else if (status !== 0 || !/ECONNREFUSED|ECONNRESET|hang up/.test(body)) wrong.push(`${status} ${body}`);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await expect.poll(() => answered, { timeout: patience }).toBeGreaterThan(8);
  await endNext(first, "SIGTERM");
  const second = await startOwn(port);
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
