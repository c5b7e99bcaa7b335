"use client";

import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { type HeadlineValueWords, type HeadlineWords, headlineWords } from "@/lib/charts/headlines";
import { factionColor, pagePalette } from "@/lib/charts/theme";
import { sayClaim, sayShortPeriod } from "@/lib/charts/words";
import { headlines } from "@/lib/words/en/headlines";
import { say } from "@/lib/words/en/say";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { usePausedView } from "../../_hooks/usePausedView";
import { closeOnEscape } from "../../_input/close-on-escape";
import styles from "./Headlines.module.css";

/**
 * The view in a few figures, each with its bounds, the chart that shows it and the claims that it is made of. While days
 * are played it follows them, and becomes no less high than it was, nor any figure less wide: all that stands below or
 * beside it would move with each day.
 * @param menu class of what hangs open over the page: handed in, for who imports its file has their own sent with it
 */
export function Headlines({ menu }: { menu: string | undefined }) {
  const { ledger, shown, brushing } = useCampaign();
  const view = usePausedView(true);
  const figures = useMemo(() => headlineWords(ledger, view), [ledger, view]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(
    () =>
      brushing.onPause(() => {
        if (!list.current) return;
        list.current.style.minBlockSize = `${list.current.getBoundingClientRect().height}px`;
        // All are measured before one is changed.
        const widths = figuresIn(list.current).map((figure) => [figure, figure.getBoundingClientRect().width] as const);
        for (const [figure, width] of widths) figure.style.minInlineSize = `${width}px`;
      }),
    [brushing],
  );
  useLayoutEffect(() => {
    if (view !== shown || !list.current) return;
    for (const part of [list.current, ...figuresIn(list.current)]) part.removeAttribute("style");
  }, [view, shown]);
  return (
    <section className={styles.headlines} aria-label={wordsOf(headlines, ledger).label}>
      <ul ref={list} className={styles.figures} onKeyDown={closeOnEscape}>
        {figures.map((figure) => (
          <Figure key={figure.label} ledger={ledger} figure={figure} menu={menu} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ ledger, figure, menu }: { ledger: Ledger; figure: HeadlineWords; menu: string | undefined }) {
  const claims = figure.values.flatMap((value) => value.claims).length;
  return (
    <li className={styles.figure}>
      <a className={styles.label} href={`#${figure.slug}`}>
        {figure.label}
      </a>
      <ul className={styles.values}>
        {figure.values.map((value, i) => (
          <li key={keyOf(value)} className={styles.row} style={colorOf(ledger, value)}>
            {value.faction !== null && (
              // Of several claimants on one side only the first shows its name.
              <span className={figure.values[i - 1]?.faction === value.faction ? "visually-hidden" : styles.side}>
                <span className={styles.swatch} data-swatch="" aria-hidden="true" />
                {ledger.factions.get(value.faction).name}{" "}
              </span>
            )}
            <span className={value.reported ? styles.value : styles.silent}>{value.value}</span>
            {value.source && (
              <span className={styles.source} title={value.sourceInFull}>
                {" "}
                {value.source}
              </span>
            )}
          </li>
        ))}
      </ul>
      {claims > 0 && (
        <details className={styles.made} name="headlines">
          <summary>
            {wordsOf(headlines, ledger).from(wordsOf(say, ledger).claims(claims))}
            <span className="visually-hidden">: {figure.label}</span>
          </summary>
          <div className={`${menu} ${styles.parts}`}>
            {figure.values
              .filter((value) => value.claims.length > 0)
              .map((value) => (
                <MadeOf key={keyOf(value)} ledger={ledger} value={value} />
              ))}
          </div>
        </details>
      )}
    </li>
  );
}

/** One number in full, and the claims behind it, each with its event. */
function MadeOf({ ledger, value }: { ledger: Ledger; value: HeadlineValueWords }) {
  return (
    <div className={styles.part} style={colorOf(ledger, value)}>
      <p>{value.sentence}</p>
      <ul>
        {value.claims.map((id) => {
          const claim = ledger.claimById.get(id);
          return (
            claim && (
              <li key={id} className={styles.claim}>
                <a href={`/${ledger.campaign}/events/${claim.event}`}>{sayShortPeriod(claim.period, ledger)}</a>{" "}
                {sayClaim(ledger, claim)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

const figuresIn = (list: HTMLElement) => [...list.children] as HTMLElement[];

const keyOf = ({ faction, source }: HeadlineValueWords) => `${faction} ${source}`;

function colorOf(ledger: Ledger, { faction }: HeadlineValueWords) {
  if (faction === null) return undefined;
  return { "--side": factionColor(faction, ledger.factions, pagePalette) } as React.CSSProperties;
}
