import { expect } from "@playwright/test";
import fc from "fast-check";
import { ask, connections } from "../fuzz/ask";
import { hostile } from "../fuzz/hostile";
import { links } from "../fuzz/links";
import { objection } from "../fuzz/objection";
import { test } from "./own-server";
import { campaign } from "./pages";

// Some hundreds of answers, pages among them.
test.slow();

test("no generated link breaks the server or comes back unescaped", async ({ startOwn }) => {
  const { url } = await startOwn();
  const agent = connections(4);
  const wrong: string[] = [];
  const seen = new Set<number>();
  for (const link of fc.sample(links, { numRuns: 300, seed: 2015 })) {
    const answer = await ask(url, link, agent);
    seen.add(answer.status);
    const what = objection(answer, link);
    if (what !== null) wrong.push(`${what}: ${link}`);
  }
  agent.destroy();
  expect(wrong).toEqual([]);
  // The links reach the pages and files as well as the refusals.
  for (const status of [200, 303, 400, 404, 414]) expect([...seen]).toContain(status);
});

test("no hostile value in any part of a path or query does", async ({ startOwn }) => {
  const { url } = await startOwn();
  const agent = connections(4);
  const wrong: string[] = [];
  for (const text of hostile) {
    const short = text.slice(0, 500);
    const all = [
      `/${short}`,
      `${campaign}/${short}`,
      `${campaign}/charts/${short}`,
      `${campaign}/charts/${short}.svg`,
      `${campaign}/events/${short}`,
      `${campaign}/tables/${short}`,
      `${campaign}/charts/map.svg?q=${text}`,
      `${campaign}/events.json?${text}=${text}`,
      `${campaign}/events.json?q=${text}`,
      `${campaign}/events.csv?q=${text}`,
      `${campaign}/charts/net-control.json?time=${text}`,
      `${campaign}/view?q=${text}`,
      `${campaign}?q=${text}&${text}`,
    ];
    const answers = await Promise.all(all.map((link) => ask(url, link, agent)));
    answers.forEach((answer, i) => {
      const what = objection(answer, `${all[i]}`);
      if (what !== null) wrong.push(`${what}: ${all[i]}`);
    });
  }
  agent.destroy();
  expect(wrong).toEqual([]);
});

test("what is longer than any view is refused by files; pages show what they understand", async ({ startOwn }) => {
  const { url } = await startOwn();
  const agent = connections(1);
  const long = `faction=rebels&q=${"x".repeat(4096)}`;
  const file = await ask(url, `${campaign}/events.csv?${long}`, agent);
  expect([file.status, file.headers["content-type"]]).toEqual([414, "application/problem+json"]);
  const page = await ask(url, `${campaign}?${long}`, agent);
  expect(page.status).toBe(200);
  expect(page.body).toContain("(Rebels)");
  const path = await ask(url, `${campaign}/charts/${"x".repeat(6000)}.csv`, agent);
  expect([path.status, path.headers["content-type"]]).toEqual([404, "application/problem+json"]);
  expect(path.body.length).toBeLessThan(300);
  const tooLong = await ask(url, `${campaign}?q=${"x".repeat(20_000)}`, agent);
  expect(tooLong.status).toBe(431);
  agent.destroy();
});
