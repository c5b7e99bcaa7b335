"use client";

import { type MouseEvent, use } from "react";
import type { FactionChoice } from "@/lib/series/order-of-battle";
import { battle } from "@/lib/words/en/battle";
import { wordsOf } from "@/lib/words/words-of";
import { CampaignContext } from "../../_hooks/useCampaign";
import { isPlainClick } from "../../_input/is-plain-click";

/**
 * A faction's name that filters the page, and pressed again lifts the filter. Where no dashboard is around, or no
 * script runs, it is a plain link to the filtered page.
 */
export function FactionLink({ name, href, choice }: { name: string; href: string; choice: FactionChoice }) {
  const campaign = use(CampaignContext);
  const chosen = campaign?.shown.faction.includes(choice.faction[0]);
  const filter = (event: MouseEvent) => {
    if (!campaign || !isPlainClick(event)) return;
    event.preventDefault();
    const words = wordsOf(battle, campaign.ledger);
    campaign.changeView(({ faction }) => {
      const lifts = faction.includes(choice.faction[0]);
      campaign.announce(lifts ? words.noLonger(name) : words.filtered(name));
      return lifts ? { faction: null, ...(choice.time && { time: null }) } : choice;
    });
  };
  return (
    <a href={href} onClick={filter} aria-current={chosen ? "true" : undefined}>
      {name}
    </a>
  );
}
