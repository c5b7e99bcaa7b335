import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect } from "@playwright/test";
import { test } from "./own-server";
import { campaign } from "./pages";
import { mostBuffered, readSlowly } from "./slow-reader";

const answerTo = (link: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(link, { agent: false }, resolve).on("error", reject);
  });

/** A server that was told to stop has heard of it once it takes no one else. */
const expectRefused = (url: string) =>
  expect
    .poll(() =>
      // Each on a connection of its own: one that was opened before is served on.
      answerTo(`${url}/healthz`).then(
        (answer) => answer.resume() && "taken",
        () => "refused",
      ),
    )
    .toBe("refused");

async function read(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

test("a server that is told to stop finishes the pictures that were asked for, then ends", async ({ startOwn }) => {
  const { child, url } = await startOwn();
  const ended = once(child, "exit");
  const pictures = [640, 641, 642, 643, 644, 645].map(async (width) => {
    const response = await answerTo(`${url}${campaign}/charts/map.png?width=${width}&height=640`);
    return { status: response.statusCode, width, body: await read(response) };
  });
  // The others were asked for at the same time, and are being drawn or wait for it.
  await Promise.race(pictures);
  child.kill("SIGTERM");
  for (const { status, width, body } of await Promise.all(pictures)) {
    expect([width, status, body.readUInt32BE(16)]).toEqual([width, 200, width]);
    expect(body.subarray(-8).toString("latin1")).toContain("IEND");
  }
  expect(await ended).toEqual([143, null]);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test("a client that reads slowly gets all of it, though the server was told to stop meanwhile", async ({
  startOwn,
}) => {
  const { child, url } = await startOwn();
  const ended = once(child, "exit");
  const link = `${campaign}/ledger.json`;
  const { byteLength } = await read(await answerTo(`${url}${link}`));
  const links = Array.from({ length: Math.ceil((1.25 * mostBuffered) / byteLength) }, () => link);
  const slow = await readSlowly(url, links);
  child.kill("SIGTERM");
  await expectRefused(url);
  // A server that ended at once would leave no more than what the buffers hold.
  const { answers, bytes } = await slow.readOn();
  expect(answers).toBe(links.length);
  expect(bytes).toBeGreaterThan(links.length * byteLength);
  expect(await ended).toEqual([143, null]);
});

test("who kept a connection to a server that was told to stop is answered on it, and told to come on another", async ({
  startOwn,
}) => {
  const { child, url } = await startOwn();
  const ended = once(child, "exit");
  const kept = connect(Number(new URL(url).port), "localhost");
  let answer = "";
  kept.on("data", (part) => {
    answer += part;
  });
  // Half of a request: an idle connection is closed at once.
  kept.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n");
  await read(await answerTo(`${url}/healthz`));
  child.kill("SIGTERM");
  await expectRefused(url);
  kept.write("\r\n");
  await once(kept, "close");
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toMatch(/^connection: close\r$/im);
  expect(await ended).toEqual([143, null]);
});
