"use client";

import { createContext, useContext } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import type { View } from "@/lib/view/view";
import type { Brushing } from "./brushing";
import type { Highlight } from "./highlight";
import type { ChangeView } from "./useView";

/** What every part of a campaign's page shares. */
export interface CampaignState {
  readonly ledger: Ledger;
  readonly view: View;
  /** The view as the charts show it; changes less often. */
  readonly shown: View;
  readonly changeView: ChangeView;
  readonly brushing: Brushing;
  readonly highlight: Highlight;
  /** Opens an event's panel. Of several behind one mark the first opens and the others are offered. */
  openEvents(ids: readonly string[]): void;
  /** Has something read out to those who do not see the screen. */
  announce(text: string): void;
}

export const CampaignContext = createContext<CampaignState | null>(null);

/** The campaign of the page around. Throws outside of one. */
export function useCampaign(): CampaignState {
  const state = useContext(CampaignContext);
  if (!state) throw new Error("useCampaign stands outside of a campaign’s page.");
  return state;
}
