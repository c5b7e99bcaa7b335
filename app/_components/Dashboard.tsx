"use client";

import { useCallback, useMemo, useState } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { charts } from "@/lib/charts";
import { spanOf } from "@/lib/view/span";
import { createBrushing } from "../_hooks/brushing";
import { createHighlight } from "../_hooks/highlight";
import { CampaignContext } from "../_hooks/useCampaign";
import { useShownView, useView } from "../_hooks/useView";
import { useLedger } from "../_query/ledger";
import styles from "./Dashboard.module.css";
import { EventPanel } from "./EventPanel";
import { EventTable } from "./EventTable";
import { FigureBlock } from "./FigureBlock";
import { FilterBar } from "./FilterBar";
import { IgnoredNotice } from "./IgnoredNotice";

/**
 * All figures of a campaign under one view, linked.
 * @param only the slug of the one chart to show, without the others and the table of events
 */
export function Dashboard({ campaign, only }: { campaign: string; only?: string }) {
  const { data: ledger, isPending, isError, isFetching, refetch } = useLedger(campaign);
  if (ledger) {
    return (
      <>
        {isError && (
          <p className={styles.notice} role="status">
            The data could not be checked for a newer version; what you see is from when the page was opened.{" "}
            <button type="button" onClick={() => refetch()} disabled={isFetching}>
              Try again
            </button>
          </p>
        )}
        <LinkedFigures ledger={ledger} only={only} />
      </>
    );
  }
  return (
    <p className={styles.notice} role="status">
      {isPending ? "Loading the ledger…" : "The ledger could not be loaded. "}
      {isError && (
        <button type="button" onClick={() => refetch()} disabled={isFetching}>
          Try again
        </button>
      )}
    </p>
  );
}

function LinkedFigures({ ledger, only }: { ledger: Ledger; only: string | undefined }) {
  const [view, changeView] = useView(ledger);
  const shown = useShownView(view, ledger);
  const [beside, setBeside] = useState<readonly string[]>([]);
  const [said, announce] = useState("");
  const highlight = useMemo(createHighlight, []);
  const brushing = useMemo(
    () => createBrushing((period) => changeView({ time: spanOf(period, ledger.dates) })),
    [changeView, ledger],
  );
  const openEvents = useCallback(
    (ids: readonly string[]) => {
      setBeside(ids);
      changeView({ event: ids[0] ?? null });
    },
    [changeView],
  );
  const state = useMemo(
    () => ({ ledger, view, shown, changeView, brushing, highlight, announce, openEvents }),
    [ledger, view, shown, changeView, brushing, highlight, openEvents],
  );
  return (
    <CampaignContext value={state}>
      <IgnoredNotice />
      <FilterBar />
      {charts
        .filter(({ slug }) => only === undefined || slug === only)
        .map((chart) => (
          <FigureBlock key={chart.slug} chart={chart} />
        ))}
      {only === undefined && <EventTable />}
      <EventPanel beside={beside} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </CampaignContext>
  );
}
