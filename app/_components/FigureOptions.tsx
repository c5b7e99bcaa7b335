"use client";

import { capturedUnits } from "@/lib/campaign/vocabulary";
import type { Chart } from "@/lib/charts/chart";
import { capitalize, unitNames } from "@/lib/charts/words";
import { levels, modes } from "@/lib/view/parsers";
import { useCampaign } from "../_hooks/useCampaign";
import { Choice } from "./Choice";
import styles from "./FigureOptions.module.css";

const modeNames = { daily: "Per day", cumulative: "Running sum" };
const levelNames = { belligerent: "Sides", group: "Groups" };

/** What the reader may choose of one chart alone. Sent with the filters where there are no scripts. */
export function FigureOptions({ chart }: { chart: Chart }) {
  const { view, changeView } = useCampaign();
  if (chart.options.length === 0) return null;
  return (
    <div className={styles.options}>
      {chart.options.includes("mode") && (
        <Switch
          legend="Counted"
          options={modes.map((id) => ({ id, name: modeNames[id] }))}
          value={view.mode}
          name="mode"
          onChange={(mode) => changeView({ mode })}
        />
      )}
      {chart.options.includes("level") && (
        <Switch
          legend="Rows"
          options={levels.map((id) => ({ id, name: levelNames[id] }))}
          value={view.level}
          name="level"
          onChange={(level) => changeView({ level })}
        />
      )}
      {chart.options.includes("unit") && (
        <details className={styles.units} name="filters">
          <summary>Counting: {view.unit.map((unit) => unitNames[unit].many).join(", ")}</summary>
          <div className={styles.panel}>
            <Choice
              legend="Kinds of place"
              name="unit"
              options={capturedUnits.map((id) => ({ id, name: capitalize(unitNames[id].many) }))}
              chosen={view.unit}
              onChange={(unit) => changeView({ unit: unit.length > 0 ? unit : null })}
            />
          </div>
        </details>
      )}
    </div>
  );
}

function Switch<Id extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: {
  legend: string;
  name: string;
  options: readonly { readonly id: Id; readonly name: string }[];
  value: Id;
  onChange: (id: Id) => void;
}) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            form="filters"
            name={name}
            value={option.id}
            checked={value === option.id}
            onChange={() => onChange(option.id)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
