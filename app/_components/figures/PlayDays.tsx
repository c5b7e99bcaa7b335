"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { addDays, type Day, type Period } from "@/lib/campaign/day";
import { sayDay } from "@/lib/charts/words";
import { periodOf } from "@/lib/view/span";
import { play } from "@/lib/words/en/play";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import styles from "./PlayDays.module.css";

/** Between two days while they play, ms. */
const pace = 250;

/**
 * Moves the end of the chosen days: by a press a day, or by itself until it is paused. All charts follow as they
 * follow a brush; the link is written when it stops. Under reduced motion nothing moves by itself.
 */
export function PlayDays() {
  const { ledger, shown, brushing, announce } = useCampaign();
  const words = wordsOf(play, ledger);
  const { start, end } = periodOf(shown.time, ledger.dates);
  const [playing, setPlaying] = useState(false);
  const reached = useRef<Day>(end);
  const output = useRef<HTMLOutputElement>(null);
  const last = end > ledger.dates.end ? ledger.extent.end : ledger.dates.end;
  useEffect(() => {
    reached.current = end;
  }, [end]);
  useEffect(
    () =>
      brushing.onMove((period: Period) => {
        reached.current = period.end;
        if (output.current) output.current.textContent = sayDay(period.end, ledger);
      }),
    [brushing, ledger],
  );

  const move = useCallback((to: Day) => brushing.step({ start, end: to }), [brushing, start]);
  useEffect(() => {
    if (!playing) return;
    let day = reached.current >= last ? start : reached.current;
    move(day);
    const timer = setInterval(() => {
      if (day >= last) return setPlaying(false);
      day = addDays(day, 1);
      move(day);
    }, pace);
    return () => {
      clearInterval(timer);
      brushing.rest();
    };
  }, [playing, start, last, move, brushing]);

  const step = (days: 1 | -1) => {
    const to = addDays(reached.current, days);
    if (to < start || to > ledger.extent.end) return;
    setPlaying(false);
    move(to);
    brushing.rest();
    announce(words.ends(sayDay(to, ledger)));
  };
  return (
    <fieldset className={styles.play}>
      <legend className="visually-hidden">{words.legend}</legend>
      <button type="button" className={styles.run} aria-pressed={playing} onClick={() => setPlaying(!playing)}>
        <span aria-hidden="true">{playing ? "❚❚" : "▶"}</span> {playing ? words.pause : words.play}
        {!playing && <span className={styles.what}>{words.theDays}</span>}
      </button>
      <button type="button" aria-label={words.less} onClick={() => step(-1)} aria-disabled={end <= start && !playing}>
        ‹
      </button>
      {/* A press says where the days end; while they play, and while another chart is brushed, no word is due. */}
      <output ref={output} key={end} aria-live="off">
        {sayDay(end, ledger)}
      </output>
      <button type="button" aria-label={words.more} onClick={() => step(1)} aria-disabled={end >= ledger.extent.end}>
        ›
      </button>
    </fieldset>
  );
}
