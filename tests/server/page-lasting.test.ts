import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { heldBy, letPagesLast, pageLasting } from "@/app/_server/http/page-lasting";

letPagesLast();

/** The headers of an answer to which the proxy and then Next have given theirs. */
async function answered(
  status: number,
  then: (response: ServerResponse) => void,
  { held = true, sent = {} }: { readonly held?: boolean; readonly sent?: Readonly<Record<string, string>> } = {},
) {
  const server = createServer((_, response) => {
    response.statusCode = status;
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "RSC");
    if (held) {
      response.setHeader("ETag", '"a"');
      response.setHeader(heldBy, "Cookie");
    }
    then(response);
    response.end();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return Object.fromEntries((await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual", headers: sent })).headers);
}

const html = (response: ServerResponse) => response.setHeader("Content-Type", "text/html; charset=utf-8");

it("lets a page be held, by all that it depends on", async () => {
  const headers = await answered(200, html);
  expect(headers).toMatchObject({ etag: '"a"', "cache-control": pageLasting, vary: "RSC, Cookie" });
  expect(headers).not.toHaveProperty(heldBy.toLowerCase());
});

it("lets a page that was asked for with a cookie be held by its reader alone", async () => {
  const lasting = "private, max-age=0, must-revalidate";
  for (const [status, then] of [
    [200, html],
    [304, () => {}],
  ] as const) {
    const headers = await answered(status, then, { sent: { Cookie: "theme=dark" } });
    expect(headers).toMatchObject({ etag: '"a"', "cache-control": lasting });
  }
});

it("lets a page that the asker holds be held on", async () => {
  expect(await answered(304, () => {})).toMatchObject({ etag: '"a"', "cache-control": pageLasting });
});

it.each([
  ["one that broke", 500, html],
  ["one that is not there", 404, html],
  ["one that leads elsewhere", 307, html],
  ["what is no page", 200, (response: ServerResponse) => response.setHeader("Content-Type", "text/x-component")],
  ["what has no type", 200, () => {}],
  ["one whose status is told with its head", 200, (response: ServerResponse) => html(response).writeHead(500)],
] as const)("lets nobody hold %s", async (_, status, then) => {
  const headers = await answered(status, then);
  expect(headers).toMatchObject({ "cache-control": "no-store", vary: "RSC" });
  expect(headers).not.toHaveProperty("etag");
  expect(headers).not.toHaveProperty(heldBy.toLowerCase());
});

it.each([301, 302, 303, 307, 308])(
  "lets nobody hold what leads elsewhere with %d, be it Next’s own",
  async (status) => {
    const headers = await answered(status, (response) => response.removeHeader("Cache-Control"), { held: false });
    expect(headers).toMatchObject({ "cache-control": "no-store" });
  },
);

it("leaves alone what the proxy says nothing of", async () => {
  expect(await answered(200, html, { held: false })).toMatchObject({ "cache-control": "no-store", vary: "RSC" });
});
