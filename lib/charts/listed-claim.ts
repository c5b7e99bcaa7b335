import type { Claim } from "../campaign/claim";
import type { Ledger } from "../campaign/ledger";
import { events } from "../words/en/events";
import { wordsOf } from "../words/words-of";
import { sayClaim, sayWho } from "./words";

/**
 * “4 people killed: ISIL, by Government, part of another number”: what a claim says as it stands among others,
 * where one that another holds would look like an addition, and who says it if not the article itself.
 */
export function sayListedClaim(ledger: Ledger, claim: Claim): string {
  const within = claim.countedIn === null ? "" : wordsOf(events, ledger).within;
  const who = claim.claimant === ledger.article.claimant ? "" : ` (${sayWho(ledger, claim.claimant)})`;
  return `${sayClaim(ledger, claim)}${within}${who}`;
}
