"use client";

import { type MouseEvent, use } from "react";
import type { FactionChoice } from "@/lib/series/order-of-battle";
import { CampaignContext } from "../_hooks/useCampaign";

/**
 * A faction's name that filters the page, and pressed again lifts the filter. Where no dashboard is around, or no script runs, it is a plain link
 * to the filtered page.
 */
export function FactionLink({ name, href, choice }: { name: string; href: string; choice: FactionChoice }) {
  const campaign = use(CampaignContext);
  const chosen = campaign?.view.faction.includes(choice.faction[0]);
  const filter = (event: MouseEvent) => {
    // A click meant for a new tab or window stays the browser's.
    if (!campaign || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    campaign.changeView(chosen ? { faction: null, ...(choice.time && { time: null }) } : choice);
    campaign.announce(chosen ? `No longer filtered by ${name}.` : `Filtered by ${name}.`);
  };
  return (
    <a href={href} onClick={filter} aria-current={chosen ? "true" : undefined}>
      {name}
    </a>
  );
}
