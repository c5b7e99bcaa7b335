import type { Claim } from "./claim";
import type { CampaignEvent } from "./event";
import type { ClaimantKind } from "./vocabulary";

/** Who asserts: the article itself, a monitor, a party to the conflict… */
export interface Claimant {
  readonly id: string;
  readonly name: string;
  /** The faction that the claimant speaks for; null for none. */
  readonly party: string | null;
  readonly kind: ClaimantKind;
}

/**
 * Ids of those who tell of an event: of its claims, once each claim; without claims, of whom its sentence names, or the
 * article itself where it names nobody.
 */
export function claimantsOf(
  { claimsByEvent }: { readonly claimsByEvent: ReadonlyMap<string, readonly Claim[]> },
  { id, claimant = "article" }: CampaignEvent,
): readonly string[] {
  return claimsByEvent.get(id)?.map((claim) => claim.claimant) ?? [claimant];
}
