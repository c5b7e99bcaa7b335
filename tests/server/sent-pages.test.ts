import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { heldBy, letPagesLast } from "@/app/_server/http/page-lasting";
import { isPlain, patience, sentBefore, turns } from "@/app/_server/http/sent-pages";
import { promised } from "./promised";

letPagesLast();

afterEach(() => void vi.useRealTimers());

let last = 0;

/** A mark that no other test has. */
const newMark = () => `W/"test-${++last}"`;

const html = (response: ServerResponse) => response.setHeader("Content-Type", "text/html; charset=utf-8");

/** What others would be answered with, once nobody waits for a page of that mark any more. */
async function atHand(etag: string, accepted: string | null): Promise<Response | null> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answer = sentBefore(etag, accepted);
  await vi.advanceTimersByTimeAsync(patience);
  vi.useRealTimers();
  return answer;
}

/** Serves as the proxy and Next do together: the proxy names the mark, then the page is made. */
async function serve(etag: string, make: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("ETag", etag);
    response.setHeader(heldBy, "Cookie");
    make(response);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it("holds a page as it was sent, in however many pieces", async () => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    html(response);
    response.setHeader("Link", "<a.woff2>; rel=preload");
    response.write("<p>The ");
    response.write(Buffer.from("village’s "));
    response.end("name</p>");
  });
  expect(await atHand(etag, null)).toBeNull();
  await (await fetch(url)).text();
  const again = await atHand(etag, null);
  expect(again?.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(again?.headers.get("link")).toBe("<a.woff2>; rel=preload");
  expect(await again?.text()).toBe("<p>The village’s name</p>");
});

it("holds a packed page for those who accept it packed, and packs it only once", async () => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    html(response);
    response.setHeader("Content-Encoding", "gzip");
    response.end(gzipSync("<p>packed</p>"));
  });
  await (await fetch(url)).text();
  for (const accepted of ["gzip", "br, GZIP;q=0.5", "deflate, gzip;q=1.0, *;q=0"]) {
    const again = await atHand(etag, accepted);
    expect(again?.headers.get("cache-control")).toBe("no-transform");
    expect(again && gunzipSync(await again.arrayBuffer()).toString()).toBe("<p>packed</p>");
  }
  for (const accepted of [null, "", "br", "gzip;q=0", "gzip ; q=0.0, br", "xgzip2"]) {
    expect(await atHand(etag, accepted)).toBeNull();
  }
});

it("tells how a page is packed once its head is written", async () => {
  const etag = newMark();
  const first = await serve(etag, (response) => {
    html(response);
    response.setHeader("Content-Encoding", "gzip");
    response.end(gzipSync("<p>packed</p>"));
  });
  await (await fetch(first)).text();
  // As Next sends on what a proxy answers.
  const second = await serve(etag, async (response) => {
    const answer = await sentBefore(etag, "gzip");
    for (const [name, value] of answer?.headers ?? []) response.setHeader(name, value);
    response.end(answer && Buffer.from(await answer.arrayBuffer()));
  });
  const answer = await fetch(second);
  expect([...answer.headers.keys()].filter((name) => name.startsWith("x-"))).toEqual([]);
  expect(answer.headers.get("cache-control")).not.toContain("no-transform");
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(await answer.text()).toBe("<p>packed</p>");
});

it("holds no page that breaks off", async () => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    html(response);
    response.write("<p>half", () => response.destroy());
  });
  await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
  expect(await atHand(etag, null)).toBeNull();
});

it("holds no page whose reader left before its end", async () => {
  const etag = newMark();
  const ended = promised<void>();
  const url = await serve(etag, (response) => {
    html(response);
    response.write("<p>half");
    response.on("close", () => {
      response.end(" and half</p>");
      ended.resolve();
    });
  });
  get(url, (answer: IncomingMessage) => answer.once("data", () => answer.destroy()));
  await ended.promise;
  expect(await atHand(etag, null)).toBeNull();
});

it.each([
  ["one that is not there", (response: ServerResponse) => html(response).writeHead(404)],
  ["one that broke", (response: ServerResponse) => html(response).writeHead(500)],
  ["what is no page", (response: ServerResponse) => response.setHeader("Content-Type", "text/x-component")],
  [
    "one that is packed as few want it",
    (response: ServerResponse) => html(response).setHeader("Content-Encoding", "identity-but-odd"),
  ],
])("does not hold %s", async (_, head) => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    head(response);
    response.end("<p>words</p>");
  });
  await (await fetch(url)).text();
  for (const accepted of [null, "gzip", "identity-but-odd"]) expect(await atHand(etag, accepted)).toBeNull();
});

it("holds nothing of an answer to HEAD, which has no body", async () => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    html(response);
    response.end();
  });
  await fetch(url, { method: "HEAD" });
  expect(await atHand(etag, null)).toBeNull();
});

it("neither holds nor has what is asked for by headers of Next’s own", async () => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    html(response);
    response.end("<p>a part</p>");
  });
  await (await fetch(url, { headers: { "Next-Url": "/a" } })).text();
  expect(await atHand(etag, null)).toBeNull();
  expect(isPlain(["host", "Accept", "x-forwarded-host", "accept-encoding"])).toBe(true);
  for (const name of ["RSC", "next-action", "X-Nextjs-Data", "x-middleware-prefetch", "X-Matched-Path"]) {
    expect([name, isPlain(["host", name])]).toEqual([name, false]);
  }
});

it("makes a page once for all who ask for it meanwhile", async () => {
  const etag = newMark();
  const mayEnd = promised<void>();
  let made = 0;
  const url = await serve(etag, async (response) => {
    html(response);
    const before = await sentBefore(etag, null);
    if (before) {
      response.end(await before.text());
      return;
    }
    made++;
    response.write("<p>half");
    await mayEnd.promise;
    response.end(" and half</p>");
  });
  const answers = Array.from({ length: 20 }, async () => (await fetch(url)).text());
  await vi.waitFor(() => expect(made).toBe(1));
  mayEnd.resolve();
  expect(new Set(await Promise.all(answers))).toEqual(new Set(["<p>half and half</p>"]));
  expect(made).toBe(1);
});

it("lets those who wait go on one by one where what they wait for does not come, and each of them at last", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const etag = newMark();
  const wentOn: number[] = [];
  for (let i = 0; i < 9; i++) sentBefore(etag, null).then(() => wentOn.push(i));
  await vi.advanceTimersByTimeAsync(0);
  expect(wentOn).toEqual([0]);
  for (let turn = 1; turn < turns; turn++) {
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(wentOn).toHaveLength(turn);
    await vi.advanceTimersByTimeAsync(1);
    expect(wentOn).toHaveLength(turn + 1);
  }
  await vi.advanceTimersByTimeAsync(patience);
  expect(wentOn).toHaveLength(9);
});

it("lets those who wait go on where the page that they wait for breaks off, or does not come", async () => {
  const etag = newMark();
  const url = await serve(etag, (response) => {
    html(response);
    response.write("<p>half", () => response.destroy());
  });
  expect(await sentBefore(etag, null)).toBeNull();
  const waiting = sentBefore(etag, null);
  await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
  expect(await waiting).toBeNull();

  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = newMark();
  expect(await sentBefore(late, null)).toBeNull();
  const heard = vi.fn();
  sentBefore(late, null).then(heard);
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(heard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toHaveBeenCalledWith(null);
});
