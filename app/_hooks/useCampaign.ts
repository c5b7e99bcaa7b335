"use client";

import { createContext, useContext } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import type { View } from "@/lib/view/view";
import type { Brushing } from "../_linking/brushing";
import type { Highlight } from "../_linking/highlight";
import type { Masking } from "../_linking/masking";
import type { ChangeView } from "./useView";

/** What every part of a campaign's page shares. */
export interface CampaignState {
  readonly ledger: Ledger;
  /** The view as the charts show it: a moment behind the link, and without what changes no chart. */
  readonly shown: View;
  readonly changeView: ChangeView;
  readonly brushing: Brushing;
  readonly masking: Masking;
  readonly highlight: Highlight;
  /** Opens an event's panel. Of several behind one mark the first opens and the others are offered. */
  openEvents(ids: readonly string[]): void;
  /** Has something read out to those who do not see the screen. */
  announce(text: string): void;
}

export const CampaignContext = createContext<CampaignState | null>(null);

/** The view of the link, apart from the rest, so that what shows only charts is not rendered for it. */
export const ViewContext = createContext<View | null>(null);

/** What of a view opens, searches or sorts, apart from what filters, so that tables and panels are not rendered for a filter. */
export type Opened = Pick<View, "event" | "q" | "sort" | "table" | "v">;

export const OpenedContext = createContext<Opened | null>(null);

/** The campaign of the page around. Throws outside of one. */
export function useCampaign(): CampaignState {
  const state = useContext(CampaignContext);
  if (!state) throw new Error("useCampaign stands outside of a campaign’s page.");
  return state;
}

/** The view as the link has it at this moment, for what the reader sets. Throws outside of a campaign's page. */
export function useLinkedView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("useLinkedView stands outside of a campaign’s page.");
  return view;
}

/** What the link opens, searches and sorts at this moment. Throws outside of a campaign's page. */
export function useOpened(): Opened {
  const opened = useContext(OpenedContext);
  if (!opened) throw new Error("useOpened stands outside of a campaign’s page.");
  return opened;
}
