"use client";

import { type Rowings, rowingsOf } from "@/lib/series/rowings";
import { writeView } from "@/lib/view/view";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import styles from "./SharePanel.module.css";
import type { Shared } from "./shared";

/** The numbers behind the view as files, and the way to all of the data. */
export function ShareData({ shared: { ledger, view, chart } }: { shared: Shared }) {
  const words = wordsOf(share, ledger);
  const query = writeView({ ...view, event: null, v: null }, ledger);
  const page = `/${ledger.campaign}`;
  const file = chart ? `${page}/charts/${chart.slug}` : `${page}/events`;
  const daily = `${file}.csv${query === "" ? "?" : `${query}&`}per=day`;
  const [rowing, ...others]: Rowings = chart ? rowingsOf[chart.slug] : ["event"];
  const row = words.rows[rowing];
  return (
    <>
      <ul className={styles.files}>
        <li>
          <a href={`${file}.csv${query}`} download>
            CSV
          </a>{" "}
          <span>{words.csv(row)}</span>
        </li>
        {others.includes("day") && (
          <li>
            <a href={daily} download>
              {words.byDay}
            </a>{" "}
            <span>{words.rowDay}</span>
          </li>
        )}
        <li>
          <a href={`${file}.json${query}`} download={`${ledger.campaign}-${chart?.slug ?? "events"}.json`}>
            JSON
          </a>{" "}
          <span>{words.json(row)}</span>
        </li>
        <li>
          <a href={`${page}/data`}>{words.allData}</a> <span>{words.allOf}</span>
        </li>
      </ul>
      <p className={styles.note}>
        {words.blank}{" "}
        <a href={ledger.license.url} rel="license external">
          {ledger.license.title}
        </a>
        .
      </p>
    </>
  );
}
