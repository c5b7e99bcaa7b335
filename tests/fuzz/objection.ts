import type { Answer } from "./ask";
import { isUnescaped } from "./hostile";

/** What is wrong with an answer to a hostile request; null where nothing is. */
export function objection({ status, headers, body }: Answer, link: string): string | null {
  if (status === 0) return `no answer: ${body}`;
  if (status === 503) return headers["retry-after"] ? null : "503 without Retry-After";
  // What oEmbed has a provider say that gives no XML.
  const isOembed = /^\/oembed(\?|$)/.test(link);
  if (status === 501 && isOembed && headers["content-type"] === "application/problem+json") return null;
  if (status >= 500) return `status ${status}`;
  if ("x-fuzz" in headers) return "the link wrote a header";
  // What only scripts of the page take in; no browser reads it as a page, unless it guesses types.
  const isForScripts =
    headers["content-type"] === "text/x-component" && headers["x-content-type-options"] === "nosniff";
  if (!isForScripts && isUnescaped(body)) return "the link stands unescaped in the answer";
  if (/\bat .*\.(js|ts):\d+/.test(body) && status >= 400) return "a stack trace";
  if (status >= 400 && headers["content-type"]?.includes("json") && !headers["content-type"].includes("problem")) {
    return "a fault as plain JSON";
  }
  return null;
}
