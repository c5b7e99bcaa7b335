"use client";

import { useState } from "react";
import { leadingChart } from "@/lib/charts";
import { embedCode, embedElement, embedLink } from "@/lib/export/embed-link";
import { embedHeight } from "@/lib/export/embed-size";
import type { Theme } from "@/lib/export/picture";
import { writeView } from "@/lib/view/view";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { ShareChartChoice } from "./ShareChartChoice";
import { ShareEmbedPreview } from "./ShareEmbedPreview";
import { ShareField } from "./ShareField";
import styles from "./SharePanel.module.css";
import type { Shared } from "./shared";

const widths = ["100%", 900, 640, 360] as const;

/** Width by which the height of an embed as wide as its place is reckoned, px. */
const assumed = 640;

const bounds = { min: 240, max: 2000 } as const;

/** The code that shows the chart in another site, with the choice of its size and how it will look. */
export function ShareEmbed({ shared: { ledger, english, view, chart: fixed, confirm } }: { shared: Shared }) {
  const words = wordsOf(share, ledger);
  const [chart, setChart] = useState(fixed ?? leadingChart);
  const [width, setWidth] = useState<(typeof widths)[number]>("100%");
  const [height, setHeight] = useState<number | null>(null);
  const [theme, setTheme] = useState<Theme | null>(null);

  const query = writeView({ ...view, event: null, v: ledger.version }, ledger);
  const needed = embedHeight(english, view, chart, width === "100%" ? assumed : width);
  const frame = {
    src: new URL(embedLink(ledger.campaign, chart.slug, query, theme), window.location.href).href,
    title: chart.figure(english, view).title,
    width,
    height: height ?? needed,
  };
  return (
    <>
      <div className={styles.choices}>
        {!fixed && <ShareChartChoice chart={chart} onChange={setChart} />}
        <label className={styles.choice}>
          {words.width}
          <select
            value={width}
            onChange={({ target }) => setWidth(widths.find((one) => `${one}` === target.value) ?? "100%")}
          >
            {widths.map((one) => (
              <option key={one} value={one}>
                {one === "100%" ? words.fullWidth : words.pixels(one)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          {words.height}
          <select
            value={height === null ? "content" : "fixed"}
            onChange={({ target }) => setHeight(target.value === "fixed" ? needed : null)}
          >
            <option value="content">{words.asContent}</option>
            <option value="fixed">{words.fixed}</option>
          </select>
        </label>
        {height !== null && (
          <label className={styles.choice}>
            {words.inPixels}
            <input
              type="number"
              {...bounds}
              step={10}
              defaultValue={height}
              onChange={({ target }) => target.validity.valid && target.value && setHeight(target.valueAsNumber)}
            />
          </label>
        )}
        <label className={styles.choice}>
          {words.colours}
          <select value={theme ?? ""} onChange={({ target }) => setTheme((target.value as Theme) || null)}>
            <option value="">{words.asReader}</option>
            <option value="light">{words.light}</option>
            <option value="dark">{words.dark}</option>
          </select>
        </label>
      </div>
      <ShareField
        label={words.code}
        text={height === null ? embedCode(frame) : embedElement(frame)}
        rows={5}
        confirm={confirm}
      />
      <ShareEmbedPreview frame={frame} follows={height === null} />
    </>
  );
}
