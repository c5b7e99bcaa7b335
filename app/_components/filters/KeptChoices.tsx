"use client";

import { type View, writeView } from "@/lib/view/view";
import { useCampaign } from "../../_hooks/useCampaign";

/**
 * Has the form of the filters send what the link says under keys for which the page has no control, where there are no
 * scripts to keep it.
 */
export function KeptChoices({ of }: { of: Partial<View> }) {
  const { ledger } = useCampaign();
  return [...new URLSearchParams(writeView(of, ledger))].map(([key, value]) => (
    <input key={key} type="hidden" form="filters" name={key} value={value} />
  ));
}
