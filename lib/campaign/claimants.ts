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

/** What a ledger knows of who tells. */
interface Told {
  readonly claimsByEvent: ReadonlyMap<string, readonly Claim[]>;
  readonly article: { readonly claimant: string };
}

/**
 * Ids of those who tell of an event: of its claims, once each claim; without claims, of whom its sentence names, or the
 * article itself where it names nobody.
 */
export function claimantsOf(
  { claimsByEvent, article }: Told,
  { id, claimant = article.claimant }: CampaignEvent,
): readonly string[] {
  return claimsByEvent.get(id)?.map((claim) => claim.claimant) ?? [claimant];
}

/** Whether a claimant is the article in its own voice. A package has exactly one. */
export const isArticle = ({ kind }: Pick<Claimant, "kind">) => kind === "encyclopedia";
