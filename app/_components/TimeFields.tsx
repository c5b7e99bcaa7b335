"use client";

import { useEffect, useState } from "react";
import { type Day, type Period, parseDay } from "@/lib/campaign/day";
import { periodOf, spanOf } from "@/lib/view/span";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./TimeFields.module.css";

/** The chosen days as two date fields: what a brush does, without a drag. */
export function TimeFields() {
  const { ledger, view, changeView, brushing } = useCampaign();
  const period = periodOf(view.time, ledger.dates);
  const [shown, setShown] = useState<Period>(period);
  const { start, end } = period;
  useEffect(() => setShown({ start, end }), [start, end]);
  useEffect(() => brushing.onMove(setShown), [brushing]);

  const write = (change: Partial<Period>) => {
    const next = { ...period, ...change };
    const ordered = next.start <= next.end ? next : { start: next.end, end: next.start };
    changeView({ time: spanOf(ordered, ledger.dates) });
  };
  const field = (name: "from" | "to", key: keyof Period, label: string) => (
    <label>
      <span className="visually-hidden">{label}</span>
      <input
        type="date"
        name={name}
        min={ledger.extent.start}
        max={ledger.extent.end}
        value={shown[key]}
        onChange={({ target }) => {
          const day: Day | null = parseDay(target.value);
          if (day) write({ [key]: day });
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
