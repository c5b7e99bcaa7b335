"use client";

import { usePathname } from "next/navigation";
import { figures } from "@/lib/words/en/figures";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { isPlainClick } from "../../_input/is-plain-click";
import { withoutFilters } from "./without-filters";

/** The way back from a filter that leaves a chart nothing to draw. */
export function BackToAll() {
  const { ledger, changeView } = useCampaign();
  return (
    <a
      href={usePathname()}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        changeView(withoutFilters);
      }}
    >
      {wordsOf(figures, ledger).removeAll}
    </a>
  );
}
