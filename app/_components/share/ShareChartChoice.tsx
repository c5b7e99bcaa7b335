"use client";

import { charts } from "@/lib/charts";
import { type Chart, nameOfChart } from "@/lib/charts/chart";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import styles from "./SharePanel.module.css";

/** Which chart of the dashboard an embed or a picture shows. */
export function ShareChartChoice({ chart, onChange }: { chart: Chart; onChange: (chart: Chart) => void }) {
  const { ledger } = useCampaign();
  return (
    <label className={styles.choice}>
      {wordsOf(share, ledger).ofChart}
      <select
        value={chart.slug}
        onChange={({ target }) => onChange(charts.find(({ slug }) => slug === target.value) ?? chart)}
      >
        {charts.map((one) => (
          <option key={one.slug} value={one.slug}>
            {nameOfChart(one, ledger)}
          </option>
        ))}
      </select>
    </label>
  );
}
