import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { namesIn, underNames } from "@/lib/campaign/names";
import { loadCampaign } from "@/lib/load/package";
import { readView } from "@/lib/view/reading";
import type { View } from "@/lib/view/view";
import { arabic } from "@/lib/words/ar";

export const aleppoCampaign = await loadCampaign("data/aleppo-2015");
export const aleppo = openLedger(aleppoCampaign.ledger);

/** The same as readers of the Arabic pages have it. */
export const aleppoInArabic = openLedger(underNames(aleppoCampaign.ledger, namesIn("ar", aleppoCampaign)), arabic);

/** Invented and small; its README states counts made by hand. */
export const skirmish = openLedger((await loadCampaign("tests/fixtures/skirmish")).ledger);

/** The view of a link's query. A query that cannot wholly be read throws, so that no test filters by a misspelt id. */
export function viewOf(query: string, ledger: Ledger): View {
  const { view, ignored } = readView(new URLSearchParams(query), ledger);
  if (ignored.length > 0) throw new RangeError(`“${query}” holds ${JSON.stringify(ignored)}.`);
  return view;
}
