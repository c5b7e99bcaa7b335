import type { ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { once } from "../process/once";

/** A page as it was sent. */
interface SentPage {
  /** What tells of the body, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Packed, where it was sent so. */
  readonly body: Buffer<ArrayBuffer>;
}

/** Headers that belong to a body. All others are made anew for each answer. */
const ofBody = ["Content-Type", "Content-Encoding", "Link"] as const;

/** By which the proxy says how a body is packed, for Next takes away its `Content-Encoding`. It is never sent. */
const packedAs = "X-Page-Packed-As";

/** The pages that were sent last, by `keyOf`. A packed dashboard takes 60 kB. */
const sentPages = once(
  "pages",
  () =>
    new LRUCache<string, SentPage>({ maxSize: 32 * 2 ** 20, sizeCalculation: ({ body }) => body.byteLength + 1024 }),
);

/** The key of a page, by its mark, which names all that it depends on. */
const keyOf = (etag: string, packing: Packing) => `${packing} ${etag}`;

/** A page that is being made. */
interface Making {
  readonly ended: Promise<void>;
  end(): void;
}

/** Those for which someone waits, by their key. */
const underWay = once("pages under way", () => new Map<string, Making>());

/** How long one waits for what is made for another, ms: that one may read slowly, or have left before it was begun. */
export const patience = 2000;

/**
 * How often one waits so. When what one waits for does not come, the first of those who wait makes it, and the others
 * wait for that: on a busy machine all would make it at once, and each the later for it.
 */
export const turns = 4;

function begin(key: string): void {
  let resolve = () => {};
  const ended = new Promise<void>((done) => {
    resolve = done;
  });
  const end = () => {
    clearTimeout(timer);
    underWay.delete(key);
    resolve();
  };
  const timer = setTimeout(end, patience);
  underWay.set(key, { ended, end });
}

/** The ways in which pages are held. For whoever accepts others only, Next packs anew what is not packed. */
type Packing = "gzip" | "identity";

/** How Next packs for whoever accepts what a request’s `Accept-Encoding` lists. */
function packingFor(accepted: string | null): Packing {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepted ?? "") ? "gzip" : "identity";
}

/**
 * Whether a request has none of the headers by which Next’s own scripts, and hosts that run it, ask for something else
 * under a page’s address. Who sets one gets what Next makes of it, and nobody else does.
 * @param names of its headers
 */
export function isPlain(names: Iterable<string>): boolean {
  const own = /^(rsc$|next-|x-(action|invoke|matched|middleware|next|now|prerender))/i;
  return [...names].every((name) => !own.test(name));
}

/**
 * A page as it was sent before, for the proxy to answer with: at once, or when it has been made for another who asked
 * first. Null where it must be made; who asks for it meanwhile waits, but not for ever.
 * @param accepted the request’s `Accept-Encoding`
 */
export async function sentBefore(etag: string, accepted: string | null): Promise<Response | null> {
  const key = keyOf(etag, packingFor(accepted));
  for (let turn = 0; turn < turns && underWay.has(key); turn++) await underWay.get(key)?.ended;
  const page = sentPages.get(key);
  if (!page) {
    if (!underWay.has(key)) begin(key);
    return null;
  }
  const { "Content-Encoding": packing, ...headers } = page.headers;
  const answer = new Response(page.body, { headers });
  if (packing !== undefined) {
    answer.headers.set(packedAs, packing);
    // Or Next would pack it again.
    answer.headers.set("Cache-Control", "no-transform");
  }
  return answer;
}

/** Tells how a body is packed that was packed before. */
export function tellPacking(response: ServerResponse): void {
  const packing = response.getHeader(packedAs);
  if (packing === undefined) return;
  response.removeHeader(packedAs);
  response.setHeader("Content-Encoding", packing);
}

/**
 * Holds a page that is about to be sent, once it is sent as a whole; one that breaks off is not held.
 * @returns to be called when its head is written, if it is a page that others may be answered with
 */
export function holdWhenSent(response: ServerResponse): () => void {
  let key: string | null = null;
  let headers: SentPage["headers"] = {};
  const chunks: Buffer[] = [];
  const write = response.write.bind(response) as (...chunk: unknown[]) => boolean;
  const end = response.end.bind(response) as (...chunk: unknown[]) => ServerResponse;
  const tell = () => {
    if (key !== null) underWay.get(key)?.end();
  };
  const hear = ([chunk, encoding]: unknown[]) => {
    if (key === null) return;
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  // The first of them has the head written, which tells whether the body is wanted.
  response.write = (...chunk: unknown[]) => {
    const more = write(...chunk);
    hear(chunk);
    return more;
  };
  response.end = (...chunk: unknown[]) => {
    const ended = end(...chunk);
    hear(chunk);
    if (key !== null && !response.destroyed) sentPages.set(key, { headers, body: Buffer.concat(chunks) });
    tell();
    return ended;
  };
  response.once("close", tell);
  return () => {
    const packing = response.getHeader("Content-Encoding") ?? "identity";
    if (packing !== "gzip" && packing !== "identity") return;
    const own = keyOf(`${response.getHeader("ETag")}`, packing);
    if (sentPages.has(own)) return;
    key = own;
    headers = Object.fromEntries(
      ofBody.flatMap((name) => {
        const value = response.getHeader(name);
        return value === undefined ? [] : [[name, `${value}`]];
      }),
    );
  };
}
