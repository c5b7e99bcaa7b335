"use client";

import { useState } from "react";
import { sayNarrowing } from "@/lib/charts/view-words";
import { type Cited, citationFormats } from "@/lib/export/citation";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { readerToday } from "./reader-today";
import { ShareField } from "./ShareField";
import styles from "./SharePanel.module.css";
import type { Shared } from "./shared";

/** How to cite the view, with its filters, the version of the data and the day of access. */
export function ShareCitation({ shared: { ledger, english, view, chart, link, confirm } }: { shared: Shared }) {
  const words = wordsOf(share, ledger);
  const [format, setFormat] = useState<(typeof citationFormats)[number]>(citationFormats[0]);
  const cited: Cited = {
    title: chart ? chart.figure(english, view).title : english.title,
    campaign: english.title,
    article: ledger.article,
    version: { ...ledger.release, hash: ledger.version },
    license: ledger.license.name,
    link,
    filters: sayNarrowing(english, view, chart ? chart.options : ["unit", "q"]),
    accessed: readerToday(),
  };
  const text = format.write(cited);
  return (
    <>
      <div className={styles.choices}>
        <label className={styles.choice}>
          {words.format}
          <select
            value={format.id}
            onChange={({ target }) => setFormat(citationFormats.find(({ id }) => id === target.value) ?? format)}
          >
            {citationFormats.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ShareField label={words.citation} text={text} rows={12} prose={format.id === "text"} confirm={confirm}>
        <a
          className={styles.button}
          href={`data:${format.type};charset=utf-8,${encodeURIComponent(text)}`}
          download={`${ledger.campaign}.${format.ending}`}
        >
          {words.download(format.ending)}
        </a>
      </ShareField>
    </>
  );
}
