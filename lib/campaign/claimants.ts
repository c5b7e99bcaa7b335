import type { CampaignEvent } from "./event";
import type { Ledger } from "./ledger";

/**
 * Ids of those who tell of an event: of its claims, once each claim; without claims, of whom its sentence names, or the
 * article itself where it names nobody.
 */
export function claimantsOf(
  { claimsByEvent }: Pick<Ledger, "claimsByEvent">,
  { id, claimant = "article" }: CampaignEvent,
): readonly string[] {
  return claimsByEvent.get(id)?.map((claim) => claim.claimant) ?? [claimant];
}
