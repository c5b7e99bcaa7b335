"use client";

import { useEffect, useRef, useState } from "react";
import { type Day, type Period, parseDay } from "@/lib/campaign/day";
import { periodOf, spanOf } from "@/lib/view/span";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./TimeFields.module.css";

/**
 * The chosen days as two date fields: what a brush does, without a drag. A date typed digit by digit passes
 * through others: those beyond the article's events are left aside, and all of a visit to a field is one step.
 */
export function TimeFields() {
  const { ledger, view, changeView, brushing } = useCampaign();
  const period = periodOf(view.time, ledger.dates);
  const [shown, setShown] = useState<Period>(period);
  /** What stands in a field and is no day of the campaign, or none yet. */
  const [typed, setTyped] = useState<Partial<Record<keyof Period, string>>>({});
  /** What was last written from the field that has the focus. */
  const written = useRef<Period>(null);
  const { start, end } = period;
  useEffect(() => {
    setShown({ start, end });
    setTyped({});
  }, [start, end]);
  useEffect(() => brushing.onMove(setShown), [brushing]);

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
        value={typed[key] ?? shown[key]}
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
      <legend className="visually-hidden">Days, both included</legend>
      {field("from", "start", "First day")}
      <span aria-hidden="true">–</span>
      {field("to", "end", "Last day")}
    </fieldset>
  );
}
