"use client";

import { useMemo } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { charts } from "@/lib/charts";
import { spanOf } from "@/lib/view/span";
import { createBrushing } from "../_hooks/brushing";
import { CampaignContext } from "../_hooks/useCampaign";
import { useView } from "../_hooks/useView";
import { useLedger } from "../_query/ledger";
import styles from "./Dashboard.module.css";
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
  const brushing = useMemo(
    () => createBrushing((period) => changeView({ time: spanOf(period, ledger.dates) })),
    [changeView, ledger],
  );
  const state = useMemo(() => ({ ledger, view, changeView, brushing }), [ledger, view, changeView, brushing]);
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
    </CampaignContext>
  );
}
