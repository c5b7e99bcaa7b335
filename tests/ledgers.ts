import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { loadCampaign } from "@/lib/load/package";
import { readView, type View } from "@/lib/view/view";

export const aleppoCampaign = await loadCampaign("data/aleppo-2015");
export const aleppo = openLedger(aleppoCampaign.ledger);

/** Invented and small; its README states counts made by hand. */
export const skirmish = openLedger((await loadCampaign("tests/fixtures/skirmish")).ledger);

/** The view of a link's query. A query that cannot wholly be read throws, so that no test filters by a misspelt id. */
export function viewOf(query: string, ledger: Ledger): View {
  const { view, ignored } = readView(new URLSearchParams(query), ledger);
  if (ignored.length > 0) throw new RangeError(`“${query}” holds ${JSON.stringify(ignored)}.`);
  return view;
}
