"use client";

import dynamic from "next/dynamic";
import { useMemo } from "react";
import { type Chart, nameOfChart } from "@/lib/charts/chart";
import { writeView } from "@/lib/view/view";
import { figures } from "@/lib/words/en/figures";
import { wordsOf } from "@/lib/words/words-of";
import { Drawing } from "../../_drawing/Drawing";
import { useCampaign } from "../../_hooks/useCampaign";
import { usePausedView } from "../../_hooks/usePausedView";
import { untilItComes } from "../../_query/until-it-comes";
import { BackToAll } from "../filters/BackToAll";
import { ShareButton } from "../share/ShareButton";
import styles from "./FigureBlock.module.css";

// Read rather than pressed, or on few charts: they come after the charts.
const FigureOptions = dynamic(() =>
  untilItComes(() => import("./FigureOptions"))().then((module) => module.FigureOptions),
);
const PhaseLinks = dynamic(() => untilItComes(() => import("./PhaseLinks"))().then((module) => module.PhaseLinks));
const FigureAside = dynamic(() => untilItComes(() => import("./FigureAside"))().then((module) => module.FigureAside));
const FigureDetails = dynamic(() =>
  untilItComes(() => import("./FigureDetails"))().then((module) => module.FigureDetails),
);

// Only the map needs it, and not every page has one.
const MapDrawing = dynamic(() =>
  untilItComes(() => import("../../_drawing/MapDrawing"))().then((module) => module.MapDrawing),
);

/** One chart with its title, what it says in words, how to read it, its table and its data. */
export function FigureBlock({ chart, alone = false }: { chart: Chart; alone?: boolean }) {
  const { ledger, shown } = useCampaign();
  const told = usePausedView(chart.onBasemap === true);
  const figure = useMemo(() => chart.figure(ledger, told), [chart, ledger, told]);
  const query = writeView(shown, ledger);
  const words = wordsOf(figures, ledger);
  const file = `/${ledger.campaign}/charts/${chart.slug}`;
  return (
    <figure className={styles.figure} id={chart.slug} aria-labelledby={`${chart.slug}-title`}>
      <div className={styles.head}>
        <h2 id={`${chart.slug}-title`}>{figure.title}</h2>
        {chart.options.length > 0 && <FigureOptions chart={chart} alone={alone} />}
      </div>
      <p className={`${styles.summary} ${chart.onBasemap ? styles.steady : ""}`}>
        {figure.summary}
        {figure.isEmpty && query !== "" && (
          <>
            {" "}
            <BackToAll />
          </>
        )}
      </p>
      {chart.onBasemap ? (
        <MapDrawing chart={chart} figure={figure} alone={alone} />
      ) : (
        <Drawing chart={chart} figure={figure} alone={alone} />
      )}
      {chart.slug === "timeline" && <PhaseLinks />}
      <figcaption className={styles.caption}>
        <p>{figure.note}</p>
        <div className={styles.files}>
          {!alone && <a href={`${file}${query}`}>{words.page}</a>} <a href={`${file}.csv${query}`}>CSV</a>{" "}
          <a href={`${file}.json${query}`}>JSON</a>
          <ShareButton chart={chart} />
        </div>
        <FigureDetails chart={chart} figure={figure} alone={alone} />
      </figcaption>
      {figure.aside && <FigureAside name={nameOfChart(chart, ledger)} aside={figure.aside} />}
    </figure>
  );
}
