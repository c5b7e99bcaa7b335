import { jsonText } from "@/lib/export/json-text";
import type { Problem } from "@/lib/export/problem";
import { type FileKind, type ServedFile, servedFile } from "./file";
import { isHeld } from "./held";

/** How long others may keep a file before they ask again. */
export type Lasting = keyof typeof lastings;

const lastings = {
  /** Whatever is current. */
  current: "public, max-age=300, stale-while-revalidate=86400",
  /** Made from data that the address names by its version; the code that makes it may still change. */
  version: "public, max-age=604800, stale-while-revalidate=2592000",
  /** The very bytes that the version is a hash of. */
  forever: "public, max-age=31536000, immutable",
} as const;

/** Lets the pages of any origin read an answer with its headers, and no browser guess its type. */
export const openHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Content-Disposition, ETag, Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

/** A problem as `application/problem+json`. What of it came from the request can close no element of a page. */
export function answerProblem(problem: Problem, headers?: Readonly<Record<string, string>>): Response {
  return new Response(jsonText(problem), {
    status: problem.status,
    headers: { ...openHeaders, "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}

/** A file, or 304 where the asker holds it already. Anyone may read it from anywhere. */
export function answerFile(
  request: Request,
  body: ServedFile["body"],
  {
    lasting,
    headers,
    ...kind
  }: FileKind & { readonly lasting?: Lasting; readonly headers?: Readonly<Record<string, string>> },
): Response {
  return answerServed(request, servedFile(body, kind), lasting, headers);
}

/** The same for a file that has its tag. Files name the origin under which they were asked for, hence `Vary`. */
export function answerServed(
  request: Request,
  file: ServedFile,
  lasting: Lasting = "current",
  own: Readonly<Record<string, string>> = {},
): Response {
  const headers = {
    ...openHeaders,
    ETag: file.etag,
    "Cache-Control": lastings[lasting],
    Vary: "Accept-Encoding, Host, X-Forwarded-Host, X-Forwarded-Proto",
    ...own,
  };
  if (isHeld(request.headers.get("If-None-Match"), file.etag)) return new Response(null, { status: 304, headers });
  return new Response(file.body, {
    headers: {
      ...headers,
      "Content-Type": file.type,
      ...(file.name && { "Content-Disposition": `attachment; filename="${file.name}"` }),
    },
  });
}
