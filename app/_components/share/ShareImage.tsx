"use client";

import { useState } from "react";
import { leadingChart } from "@/lib/charts";
import { type PictureFormat, pictureLink, type Theme } from "@/lib/export/picture";
import { writeView } from "@/lib/view/view";
import { loading } from "@/lib/words/en/loading";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { ShareChartChoice } from "./ShareChartChoice";
import styles from "./SharePanel.module.css";
import type { Shared } from "./shared";

const files: readonly { format: PictureFormat; width: number; name: string; use: "small" | "large" | "vector" }[] = [
  { format: "png", width: 1200, name: "PNG, 1200 px", use: "small" },
  { format: "png", width: 2000, name: "PNG, 2000 px", use: "large" },
  { format: "svg", width: 960, name: "SVG", use: "vector" },
];

/** The chart as a picture that stands for itself: title, source, version, licence and link are drawn in. */
export function ShareImage({ shared: { ledger, view, chart: fixed } }: { shared: Shared }) {
  const words = wordsOf(share, ledger);
  const [chart, setChart] = useState(fixed ?? leadingChart);
  const [theme, setTheme] = useState<Theme>("light");
  const query = writeView({ ...view, event: null, v: null }, ledger);
  const { title, summary } = chart.figure(ledger, view);
  const linkTo = (format: PictureFormat, width: number) =>
    pictureLink(ledger.campaign, chart.slug, query, { width, theme }, format);
  const src = linkTo("png", 1200);
  // Of each picture by itself: none has come when another is asked for.
  const [come, setCome] = useState<{ readonly src: string; readonly state: "here" | "missing" }>();
  const state = come?.src === src ? come.state : "awaited";
  return (
    <>
      <div className={styles.choices}>
        {!fixed && <ShareChartChoice chart={chart} onChange={setChart} />}
        <label className={styles.choice}>
          {words.colours}
          <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            <option value="light">{words.light}</option>
            <option value="dark">{words.dark}</option>
          </select>
        </label>
      </div>
      <div className={styles.picture} data-state={state} aria-busy={state === "awaited"}>
        {state === "missing" ? (
          <p role="status">
            {words.noPicture}{" "}
            <button type="button" className={styles.button} onClick={() => setCome(undefined)}>
              {wordsOf(loading, ledger).again}
            </button>
          </p>
        ) : (
          // The very file that a service would show.
          // biome-ignore lint/performance/noImgElement: drawn by this site for this view; nothing to optimise
          <img
            key={src}
            src={src}
            alt={`${title}. ${summary}`}
            onLoad={() => setCome({ src, state: "here" })}
            onError={() => setCome({ src, state: "missing" })}
          />
        )}
      </div>
      <ul className={styles.files}>
        {files.map(({ format, width, name, use }) => (
          <li key={name}>
            <a href={linkTo(format, width)} download={`${ledger.campaign}-${chart.slug}.${format}`}>
              {name}
            </a>{" "}
            <span>{words[use]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
