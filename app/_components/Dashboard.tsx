"use client";

import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { charts } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
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
import { Headlines } from "./Headlines";
import { IgnoredNotice } from "./IgnoredNotice";
import { VersionNotice } from "./VersionNotice";

interface DashboardProps {
  campaign: string;
  only?: string;
  children?: ReactNode;
}

/**
 * All figures of a campaign under one view, linked.
 * @param only the slug of the one chart to show, without the others and the table of events
 * @param children what stands below them and does not follow the filters
 */
export function Dashboard({ campaign, only, children }: DashboardProps) {
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
        <LinkedFigures ledger={ledger} only={only}>
          {children}
        </LinkedFigures>
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

/** Charts of days stand in one column, on one scale; what has no axis of days stands beside them. */
const inColumn = charts.filter(({ axis }) => axis === "time");
const beside = charts.filter(({ axis }) => axis === "none");
const show = (chart: Chart) => <FigureBlock key={chart.slug} chart={chart} />;

function LinkedFigures({ ledger, only, children }: { ledger: Ledger; only: string | undefined; children: ReactNode }) {
  const [view, changeView] = useView(ledger);
  const shown = useShownView(view, ledger);
  const [behindMark, setBehindMark] = useState<readonly string[]>([]);
  const [said, announce] = useState("");
  const highlight = useMemo(createHighlight, []);
  const brushing = useMemo(
    () => createBrushing((period) => changeView({ time: spanOf(period, ledger.dates) })),
    [changeView, ledger],
  );
  const openEvents = useCallback(
    (ids: readonly string[]) => {
      setBehindMark(ids);
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
      <VersionNotice />
      <FilterBar />
      {only === undefined ? (
        <>
          <Headlines />
          <div className={styles.columns}>
            <div>{inColumn.map(show)}</div>
            <div className={styles.beside}>{beside.map(show)}</div>
          </div>
          <EventTable />
          {children}
        </>
      ) : (
        charts.filter(({ slug }) => slug === only).map((chart) => <FigureBlock key={chart.slug} chart={chart} alone />)
      )}
      <EventPanel beside={behindMark} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </CampaignContext>
  );
}
