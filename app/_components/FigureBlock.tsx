"use client";

import { useMemo } from "react";
import type { Chart } from "@/lib/charts/chart";
import { writeView } from "@/lib/view/view";
import { Drawing } from "../_drawing/Drawing";
import { MapDrawing } from "../_drawing/MapDrawing";
import { useCampaign } from "../_hooks/useCampaign";
import { FigureAside } from "./FigureAside";
import styles from "./FigureBlock.module.css";
import { FigureOptions } from "./FigureOptions";
import { FigureTableView } from "./FigureTableView";
import { PhaseLinks } from "./PhaseLinks";
import { ShareDialog } from "./ShareDialog";

/** One chart with its title, what it says in words, how to read it, its table and its data. */
export function FigureBlock({ chart, alone = false }: { chart: Chart; alone?: boolean }) {
  const { ledger, shown } = useCampaign();
  const figure = useMemo(() => chart.figure(ledger, shown), [chart, ledger, shown]);
  const query = writeView(shown, ledger);
  const file = `/${ledger.campaign}/charts/${chart.slug}`;
  return (
    <figure className={styles.figure} id={chart.slug} aria-labelledby={`${chart.slug}-title`}>
      <div className={styles.head}>
        <h2 id={`${chart.slug}-title`}>{figure.title}</h2>
        <FigureOptions chart={chart} />
      </div>
      <p className={`${styles.summary} ${chart.onBasemap ? styles.steady : ""}`}>{figure.summary}</p>
      {chart.onBasemap ? <MapDrawing chart={chart} figure={figure} /> : <Drawing chart={chart} figure={figure} />}
      {chart.slug === "timeline" && <PhaseLinks />}
      <figcaption className={styles.caption}>
        <p>{figure.note}</p>
        <div className={styles.files}>
          {!alone && <a href={`${file}${query}`}>Chart page</a>} <a href={`${file}.csv${query}`}>CSV</a>{" "}
          <a href={`${file}.json${query}`}>JSON</a>
          <ShareDialog path={file} title={figure.title} />
        </div>
        <FigureTableView chart={chart} table={figure.table} />
      </figcaption>
      {figure.aside && <FigureAside name={chart.name} aside={figure.aside} />}
    </figure>
  );
}
