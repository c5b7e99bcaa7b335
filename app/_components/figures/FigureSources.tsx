"use client";

import { useMemo, useState } from "react";
import { sentenceUrl } from "@/lib/campaign/article";
import type { Figure } from "@/lib/charts/figure";
import { sourceSections } from "@/lib/series/sources";
import { beneath } from "@/lib/words/en/beneath";
import { say } from "@/lib/words/en/say";
import { sources } from "@/lib/words/en/sources";
import { wordsOf } from "@/lib/words/words-of";
import { asCoded } from "../../_language/as-coded";
import styles from "./FigureSources.module.css";

/**
 * The sentences of the article that a figure rests on, by section, each a link that opens it there.
 * @param unfolded whether they are there from the start, as on a chart's own page; else they are made when asked for
 */
export function FigureSources({ figure, unfolded }: { figure: Figure; unfolded: boolean }) {
  const [open, setOpen] = useState(unfolded);
  const { ledger } = figure.of;
  const sections = useMemo(() => sourceSections(ledger, figure), [ledger, figure]);
  const words = wordsOf(sources, ledger);
  const count = sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (count === 0) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{wordsOf(beneath, ledger).sources(wordsOf(say, ledger).sentences(count))}</summary>
      {open && (
        <dl className={styles.sections}>
          {sections.map(({ section, sentences }) => (
            <div key={section}>
              <dt {...asCoded(ledger)}>{section}</dt>
              <dd>
                <ul>
                  {sentences.map((sentence) => (
                    <li key={sentence.id}>
                      <a href={sentenceUrl(ledger.article.url, sentence)} rel="external">
                        <span aria-hidden="true">
                          {sentence.paragraph}.{sentence.sentence}
                        </span>
                        <span className="visually-hidden">
                          {words.position(section, sentence.paragraph, sentence.sentence)}
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
