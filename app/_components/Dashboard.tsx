"use client";

import dynamic from "next/dynamic";
import {
  type ElementType,
  Fragment,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useOpenedLedger } from "#ledger";
import type { ChartSlug } from "@/lib/campaign/chart-slug";
import type { Language } from "@/lib/campaign/language";
import { chartOf, charts } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { periodOf, spanOf } from "@/lib/view/span";
import { CampaignContext, OpenedContext, ViewContext } from "../_hooks/useCampaign";
import { useSteadyScroll } from "../_hooks/useSteadyScroll";
import { type ChangeView, shownOf, useShownView, useView } from "../_hooks/useView";
import { createBrushing } from "../_linking/brushing";
import { createHighlight } from "../_linking/highlight";
import { createMasking } from "../_linking/masking";
import type { LedgerSource } from "../_query/ledger";
import { untilItComes } from "../_query/until-it-comes";
import styles from "./Dashboard.module.css";
import { FigureBlock } from "./figures/FigureBlock";
import { FilterBar } from "./filters/FilterBar";
import bar from "./filters/FilterBar.module.css";
import { LedgerNotice } from "./notices/LedgerNotice";

/**
 * All figures of a campaign under one view, linked. What the server sent stands until the ledger has come over
 * the network; then it takes input.
 * @param only the slug of the one chart to show, or `events` for their table, without all else
 */
export function Dashboard({ only, ...source }: LedgerSource & { only?: ChartSlug | "events" }) {
  const chart = only === undefined ? undefined : chartOf(only);
  const below = (
    <>
      {!chart && <Below all={only === undefined} />}
      <PaperSource />
    </>
  );
  const page = (
    <>
      <LedgerNotice {...source} />
      {/* Without a boundary: the server would send what stands in one hidden, for scripts to put in its place. */}
      <Linked {...source} below={below}>
        {only === undefined ? <AllFigures /> : <OnePart chart={chart} />}
      </Linked>
    </>
  );
  const Speaker = speakers[source.language];
  return <Speaker>{page}</Speaker>;
}

// Each stands around all the rest, which waits for its words; those in English stand beside what says them.
const speakers: Readonly<Record<Language, ElementType<{ children: ReactNode }>>> = {
  en: Fragment,
  ar: dynamic(() => untilItComes(() => import("../_language/Arabic"))().then((module) => module.Arabic)),
};

// Read rather than pressed, below the second screen, or seldom there: their code comes after that of the charts.
const IgnoredNotice = dynamic(() =>
  untilItComes(() => import("./notices/IgnoredNotice"))().then((module) => module.IgnoredNotice),
);
const Headlines = dynamic(() => untilItComes(() => import("./figures/Headlines"))().then((module) => module.Headlines));
const ChartLinks = dynamic(() =>
  untilItComes(() => import("./figures/ChartLinks"))().then((module) => module.ChartLinks),
);
const VersionNotice = dynamic(() =>
  untilItComes(() => import("./notices/VersionNotice"))().then((module) => module.VersionNotice),
);
const askForPaper = untilItComes(() => import("./Paper"));
const PaperFilter = dynamic(() => askForPaper().then((module) => module.PaperFilter));
const PaperSource = dynamic(() => askForPaper().then((module) => module.PaperSource));
const Below = dynamic(() => untilItComes(() => import("./Below"))().then((module) => module.Below));
const EventPanel = dynamic(() =>
  untilItComes(() => import("./events/EventPanel"))().then((module) => module.EventPanel),
);

/**
 * What links all parts of the page: the view, and what goes past React. They are handed in, so that none of them is
 * rendered for a change of the view that does not concern it.
 * @param children what reads the view of the link
 * @param below what follows the charts alone: apart, for React looks at every part of what may read the view
 */
function Linked({ children, below, ...source }: LedgerSource & { children: ReactNode; below: ReactNode }) {
  const ledger = useOpenedLedger(source);
  const [view, setView] = useView(ledger);
  // What was pressed answers at once; the charts follow when they are ready, in pieces that let other input in between.
  const linked = useShownView(view, ledger);
  const shown = useDeferredValue(linked);
  const masking = useMemo(() => createMasking(ledger), [ledger]);
  const changeSteadily = useSteadyScroll(setView);
  // The charts are masked in the frame of the press, before anything is rendered for it.
  const changeView = useCallback<ChangeView>(
    (change, history) =>
      changeSteadily((now) => {
        const changed = typeof change === "function" ? change(now) : change;
        masking.set(shownOf({ ...now, ...changed }, ledger));
        return changed;
      }, history),
    [changeSteadily, masking, ledger],
  );
  const [behindMark, setBehindMark] = useState<readonly string[]>([]);
  const [said, announce] = useState("");
  const highlight = useMemo(createHighlight, []);
  const latest = useRef(linked);
  const brushing = useMemo(
    () =>
      createBrushing(
        (period) => changeView({ time: spanOf(period, ledger.dates) }),
        () => periodOf(latest.current.time, ledger.dates),
      ),
    [changeView, ledger],
  );
  useLayoutEffect(() => {
    latest.current = linked;
    masking.set(linked);
  }, [masking, linked]);
  const { event, q, sort, table, v } = view;
  useEffect(() => highlight.keep(event), [highlight, event]);
  const opened = useMemo(() => ({ event, q, sort, table, v }), [event, q, sort, table, v]);
  const openEvents = useCallback(
    (ids: readonly string[]) => {
      setBehindMark(ids);
      changeView({ event: ids[0] ?? null });
    },
    [changeView],
  );
  const state = useMemo(
    () => ({ ledger, shown, changeView, brushing, masking, highlight, announce, openEvents }),
    [ledger, shown, changeView, brushing, masking, highlight, openEvents],
  );
  return (
    <CampaignContext value={state}>
      <OpenedContext value={opened}>
        <ViewContext value={view}>{children}</ViewContext>
        {below}
        <ViewContext value={view}>
          <EventPanel beside={behindMark} />
        </ViewContext>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </OpenedContext>
    </CampaignContext>
  );
}

function AllFigures() {
  return (
    <>
      <Above />
      <Headlines menu={bar.panel} />
      <div className={`${styles.columns} ${charts.some(({ axis }) => axis === "none") ? styles.two : ""}`}>
        {charts.map((chart) => (
          // Charts of days stand in one column, on one scale; what has no axis of days stands beside them.
          <div key={chart.slug} className={chart.axis === "none" ? styles.beside : undefined}>
            <FigureBlock chart={chart} />
          </div>
        ))}
      </div>
    </>
  );
}

/** A chart, or what stands above the table of events. */
function OnePart({ chart }: { chart: Chart | undefined }) {
  return (
    <>
      <ChartLinks current={chart ?? "events"} />
      <Above />
      {chart && <FigureBlock chart={chart} alone />}
    </>
  );
}

/** What stands above the figures wherever some are. */
function Above() {
  return (
    <>
      <IgnoredNotice />
      <VersionNotice />
      <FilterBar />
      <PaperFilter />
    </>
  );
}
