import type { Claimant } from "./campaign";
import type { CampaignEvent } from "./event";
import type { Ledger } from "./ledger";

/**
 * Ids of those who tell of an event: of its claims, once each claim; without claims, of whom its sentence names, or the
 * article itself where it names nobody.
 */
export function claimantsOf(
  { claimsByEvent, article }: Pick<Ledger, "claimsByEvent" | "article">,
  { id, claimant = article.claimant }: CampaignEvent,
): readonly string[] {
  return claimsByEvent.get(id)?.map((claim) => claim.claimant) ?? [claimant];
}

/** Whether a claimant is the article in its own voice. A package has exactly one. */
export const isArticle = ({ kind }: Pick<Claimant, "kind">) => kind === "encyclopedia";
