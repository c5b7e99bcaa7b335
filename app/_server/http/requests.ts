import { notFoundProblem, type Problem, unreadableQuery } from "@/lib/export/problem";
import { readView } from "@/lib/view/reading";
import { shorten } from "@/lib/view/shorten";
import { readVersion } from "@/lib/view/version";
import { type View, writeView } from "@/lib/view/view";
import { type OpenCampaign, openCampaigns } from "../data/campaigns";
import type { Lasting } from "./answers";

/** What a request for a file of a view asks for, or the problem with it. */
type Asked =
  | { readonly open: OpenCampaign; readonly view: View; readonly link: string; readonly lasting: Lasting }
  | { readonly problem: Problem };

/**
 * Reads a request for an export strictly.
 * @param known keys of the query that the caller reads by itself
 */
export async function readRequest(request: Request, campaign: string, known: readonly string[] = []): Promise<Asked> {
  const open = (await openCampaigns()).get(campaign);
  if (!open) return { problem: noCampaign(campaign) };
  const { view, ignored } = readView(new URL(request.url).searchParams, open.ledger, known);
  if (ignored.length > 0) return { problem: unreadableQuery(ignored) };
  const lasting = view.v === open.ledger.version ? "version" : "current";
  return { open, view, link: `/${campaign}${writeView(view, open.ledger)}`, lasting };
}

/**
 * Reads a request for a file that is the same under every view.
 * @param known keys of the query that the caller reads by itself
 */
export async function readWholeRequest(
  request: Request,
  campaign: string,
  known: readonly string[] = [],
): Promise<{ readonly open: OpenCampaign; readonly pinned: boolean } | { readonly problem: Problem }> {
  const open = (await openCampaigns()).get(campaign);
  if (!open) return { problem: noCampaign(campaign) };
  const { v, ignored } = readVersion(new URL(request.url).searchParams, open.ledger, known);
  if (ignored.length > 0) return { problem: unreadableQuery(ignored) };
  return { open, pinned: v === open.ledger.version };
}

const noCampaign = (id: string) => notFoundProblem(`There is no campaign “${shorten(id)}”.`);
