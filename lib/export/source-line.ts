import { english } from "../campaign/language";
import type { LedgerData } from "../campaign/ledger";
import { sayDay } from "../charts/words";

/** What stands under a chart that has left the site: whence its numbers are, which version of them, and the licence. */
export function sourceLine({
  article,
  release,
  version,
  license,
}: Pick<LedgerData, "article" | "release" | "version" | "license">): string {
  return `Coded from “${article.title}”, ${article.publisher}. Data version ${release.number} of ${sayDay(release.date, english)} (${version}), licence ${license.name}.`;
}
