import fc from "fast-check";
import { hostile } from "./hostile";
import { links } from "./links";

/** What is asked of the server, and how. */
export interface Asking {
  readonly method: string;
  readonly link: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a header says that is understood, and what is not far from it; hostile texts come on top. */
const said: Readonly<Record<string, readonly string[]>> = {
  Accept: [
    "*/*",
    "text/html",
    "application/json",
    "application/vnd.oai.openapi+json",
    "image/webp,*/*;q=0.8",
    "a/b;q=x",
  ],
  "Accept-Encoding": ["identity", "gzip", "br;q=1, *;q=0", "gzip;q=0", "zstd"],
  "Accept-Language": ["ar", "en-GB,en;q=0.9", "*"],
  Cookie: ["language=ar", "theme=dark", "language=ar; theme=light", "language=; theme="],
  "If-None-Match": ["*", '""', 'W/"x"', '"x", '.repeat(100), '"'],
  "If-Modified-Since": ["Thu, 01 Jan 1970 00:00:00 GMT", "tomorrow"],
  Range: ["bytes=0-10", "bytes=-1", "bytes=9-1", "bytes=0-0,-1", "bytes=99999999-", "lines=1"],
  RSC: ["1"],
  "Next-Router-Prefetch": ["1", "2"],
  "Next-Router-State-Tree": [
    '["",{}]',
    "%5B%22%22%2C%7B%7D%5D",
    "%5B%22%22%2C%7B%22children%22%3A%5B%22x%22%2C%7B%7D%5D%7D%5D",
    "[]",
    "{",
  ],
  "Next-Url": ["/aleppo-2015", "//example.org"],
  "Next-Action": ["x", "0".repeat(40)],
  "X-Middleware-Subrequest": ["proxy:proxy:proxy:proxy:proxy", "middleware"],
  "X-Forwarded-Host": ["ledger.example", "ledger.example:99999", "a b", "[::1]", "ledger.example, other.example"],
  "X-Forwarded-Proto": ["https", "ftp", "https,http"],
  Origin: ["null", "https://example.org"],
  "Access-Control-Request-Method": ["GET", "DELETE"],
  Referer: ["https://example.org//example.net/?a=b", "http://localhost/aleppo-2015?faction=rebels", "nowhere"],
};

/** A text as far as it may stand in a header, not encoded; a sender lets no other out. */
function asLatin(text: string): string {
  try {
    return decodeURIComponent(text).replace(/[^\t\x20-\x7e\x80-\xff]/g, "");
  } catch {
    return text;
  }
}

const bad = hostile.filter((text) => text.length < 2000).flatMap((text) => [text, asLatin(text)]);

const header = fc
  .constantFrom(...Object.entries(said))
  .chain(([name, texts]) =>
    fc
      .oneof({ weight: 2, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: fc.constantFrom(...bad) })
      .map((text) => [name, text] as const),
  );

/** Requests over all routes: most as a browser sends them, some with odd headers, some that only ask about a link. */
export const requests: fc.Arbitrary<Asking> = fc.record({
  method: fc.oneof(
    { weight: 18, arbitrary: fc.constant("GET") },
    { weight: 1, arbitrary: fc.constantFrom("HEAD", "OPTIONS") },
  ),
  link: links,
  headers: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.array(header, { minLength: 1, maxLength: 3 }).map(Object.fromEntries) },
  ),
});
