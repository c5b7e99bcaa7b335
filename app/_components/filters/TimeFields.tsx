"use client";

import { useEffect, useRef, useState } from "react";
import { type Day, type Period, parseDay } from "@/lib/campaign/day";
import { periodOf, spanOf } from "@/lib/view/span";
import { filters } from "@/lib/words/en/filters";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import styles from "./TimeFields.module.css";

/**
 * The chosen days as two date fields: what a brush does, without a drag. A date typed digit by digit passes
 * through others: those beyond the article's events are left aside, and all of a visit to a field is one step.
 */
export function TimeFields() {
  const { ledger, changeView, brushing } = useCampaign();
  const view = useLinkedView();
  const words = wordsOf(filters, ledger);
  const period = periodOf(view.time, ledger.dates);
  /** Where a hand that brushes, or the play of the days, pauses: a drag itself writes no fields. */
  const [paused, setPaused] = useState<Period | null>(null);
  useEffect(() => brushing.onPause(setPaused), [brushing]);
  /** What stands in a field and is no day of the campaign, or none yet. */
  const [typed, setTyped] = useState<Partial<Record<keyof Period, string>>>({});
  /** What was last written from the field that has the focus. */
  const written = useRef<Period>(null);
  const { start, end } = period;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed gives way to other days, wherever they come from
  useEffect(() => {
    setTyped({});
    setPaused(null);
  }, [start, end]);

  const write = (change: Partial<Period>) => {
    const next = { ...period, ...change };
    const ordered = next.start <= next.end ? next : { start: next.end, end: next.start };
    if (ordered.start === start && ordered.end === end) return;
    const amends = written.current?.start === start && written.current.end === end;
    written.current = ordered;
    changeView({ time: spanOf(ordered, ledger.dates) }, amends ? "replace" : "push");
  };
  const field = (name: "from" | "to", key: keyof Period, label: string) => (
    <label>
      <span className="visually-hidden">{label}</span>
      <input
        type="date"
        name={name}
        min={ledger.extent.start}
        max={ledger.extent.end}
        value={typed[key] ?? (paused ?? period)[key]}
        onChange={({ target }) => {
          setTyped({ [key]: target.value });
          const day: Day | null = parseDay(target.value);
          if (day && day >= ledger.extent.start && day <= ledger.extent.end) write({ [key]: day });
        }}
        onBlur={() => {
          setTyped({});
          written.current = null;
        }}
      />
    </label>
  );
  return (
    <fieldset className={styles.time}>
      <legend className="visually-hidden">{words.days}</legend>
      {field("from", "start", words.first)}
      <span aria-hidden="true">–</span>
      {field("to", "end", words.last)}
    </fieldset>
  );
}
