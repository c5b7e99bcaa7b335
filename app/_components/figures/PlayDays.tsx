"use client";

import { useEffect, useRef, useState } from "react";
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
 * follow a brush; the link is written when it stops. Days that are chosen elsewhere stop it, and stay chosen. Under
 * reduced motion nothing moves by itself.
 */
export function PlayDays() {
  const { ledger, shown, brushing, announce } = useCampaign();
  const words = wordsOf(play, ledger);
  const { start, end } = periodOf(shown.time, ledger.dates);
  const [playing, setPlaying] = useState(false);
  const reached = useRef<Period>({ start, end });
  /** What was played last: what else is under a hand is another one's. */
  const played = useRef<Period>(null);
  const output = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    reached.current = { start, end };
    if (brushing.now() === played.current) brushing.cancel();
    setPlaying(false);
  }, [start, end, brushing]);
  useEffect(
    () =>
      brushing.onTell((period: Period) => {
        reached.current = period;
        if (output.current) output.current.textContent = sayDay(period.end, ledger);
      }),
    [brushing, ledger],
  );

  useEffect(() => {
    if (!playing) return;
    const { start, end } = reached.current;
    const last = end > ledger.dates.end ? ledger.extent.end : ledger.dates.end;
    const move = (to: Day) => {
      played.current = { start, end: to };
      brushing.step(played.current);
    };
    let day = end >= last ? start : end;
    move(day);
    const timer = setInterval(() => {
      if (day >= last || brushing.now() !== played.current) return setPlaying(false);
      day = addDays(day, 1);
      move(day);
    }, pace);
    return () => {
      clearInterval(timer);
      if (brushing.now() === played.current) brushing.rest();
    };
  }, [playing, ledger, brushing]);

  const step = (days: 1 | -1) => {
    const to = addDays(reached.current.end, days);
    if (to < start || to > ledger.extent.end) return;
    setPlaying(false);
    brushing.step({ start, end: to });
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
