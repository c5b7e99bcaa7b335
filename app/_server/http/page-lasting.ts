import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { holdWhenSent, isPlain, tellPacking } from "./sent-pages";

/** How long a page may be held: shared caches ask again after a minute, browsers each time; both with its tag. */
export const pageLasting = "public, max-age=0, s-maxage=60, must-revalidate";

/** The same for a page that was asked for with cookies: it is as one reader wants it, and must reach no other. */
const ownPageLasting = "private, max-age=0, must-revalidate";

/** By which the proxy says that a page may be held, and on which headers of the request it depends. It is never sent. */
export const heldBy = "X-Page-Held-By";

/**
 * Lets pages be held, and nothing else, nor what leads elsewhere. The proxy speaks before a page is made: it may break, be missing or lead
 * elsewhere, and Next answers some requests of its own scripts under the same address. Next also writes its own `Vary`
 * over that of a proxy. So both are settled when the head of an answer is written. What is settled as a page is held
 * as it is sent, for whoever asks next.
 */
export function letPagesLast(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const write = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
    const hold = request.method === "GET" && isPlain(Object.keys(request.headers)) ? holdWhenSent(response) : () => {};
    response.writeHead = (...head: unknown[]) => {
      settle(response, Number(head[0]), request.headers.cookie === undefined ? pageLasting : ownPageLasting, hold);
      return write(...head);
    };
  });
}

function settle(response: ServerResponse, status: number, lasting: string, hold: () => void): void {
  // Next’s own say nothing of it, and browsers would keep those that it calls permanent for good.
  if (status > 300 && status < 400 && status !== 304) response.setHeader("Cache-Control", "no-store");
  const varying = response.getHeader(heldBy);
  if (varying === undefined) return;
  response.removeHeader(heldBy);
  tellPacking(response);
  const isPage = status === 200 && /^text\/html\b/.test(`${response.getHeader("Content-Type")}`);
  if (isPage) hold();
  if (isPage || status === 304) {
    response.setHeader("Cache-Control", lasting);
    const names = [response.getHeader("Vary") ?? [], varying].flat().join(", ").split(/,\s*/);
    // Some of them Next adds itself, or not.
    response.setHeader("Vary", [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].join(", "));
  } else {
    response.removeHeader("ETag");
  }
}
