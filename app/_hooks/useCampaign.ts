"use client";

import { createContext, useContext } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import type { View } from "@/lib/view/view";
import type { Brushing } from "./brushing";
import type { ChangeView } from "./useView";

/** What every part of a campaign's page shares. */
export interface CampaignState {
  readonly ledger: Ledger;
  readonly view: View;
  readonly changeView: ChangeView;
  readonly brushing: Brushing;
}

export const CampaignContext = createContext<CampaignState | null>(null);

/** The campaign of the page around. Throws outside of one. */
export function useCampaign(): CampaignState {
  const state = useContext(CampaignContext);
  if (!state) throw new Error("useCampaign stands outside of a campaign’s page.");
  return state;
}
