import { createHash } from "node:crypto";
import { notFoundProblem, type Problem, unreadableQuery } from "@/lib/export/problem";
import { readView, type View, writeView } from "@/lib/view/view";
import { type OpenCampaign, openCampaigns } from "./campaigns";

/** What a request for a file asks for, or the problem with it. */
type Asked =
  | { readonly open: OpenCampaign; readonly view: View; readonly link: string }
  | { readonly problem: Problem };

/**
 * Reads a request for an export strictly.
 * @param known keys of the query that the caller reads by itself
 */
export async function readRequest(request: Request, campaign: string, known: readonly string[] = []): Promise<Asked> {
  const open = (await openCampaigns()).get(campaign);
  if (!open) return { problem: notFoundProblem(`There is no campaign “${campaign}”.`) };
  const { view, ignored } = readView(new URL(request.url).searchParams, open.ledger, known);
  if (ignored.length > 0) return { problem: unreadableQuery(ignored) };
  return { open, view, link: `/${campaign}${writeView(view, open.ledger)}` };
}

/** A problem as `application/problem+json`. */
export function answerProblem(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json", "Access-Control-Allow-Origin": "*" },
  });
}

/** A file, or 304 where the asker holds it already. Anyone may read it from anywhere. */
export function answerFile(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  { type, name }: { readonly type: string; readonly name?: string },
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": "public, max-age=300, stale-while-revalidate=86400",
    "Access-Control-Allow-Origin": "*",
  };
  const held = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (held.some((tag) => tag.replace(/^W\//, "") === etag)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": type,
      ...(name && { "Content-Disposition": `attachment; filename="${name}"` }),
    },
  });
}
