"use client";

import type { Chart } from "@/lib/charts/chart";
import type { Figure } from "@/lib/charts/figure";
import { FigureSources } from "./FigureSources";
import { FigureTableView } from "./FigureTableView";

/** What unfolds under a figure: its table and the sentences that it rests on. */
export function FigureDetails({ chart, figure, alone }: { chart: Chart; figure: Figure; alone: boolean }) {
  return (
    <>
      <FigureTableView chart={chart} figure={figure} />
      <FigureSources figure={figure} unfolded={alone} />
    </>
  );
}
