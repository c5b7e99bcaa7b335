"use client";

import { useMemo } from "react";
import { capturedUnits } from "@/lib/campaign/vocabulary";
import { charts } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { sayFewUnits } from "@/lib/charts/few-units";
import { capitalize } from "@/lib/charts/words";
import { levels, modes } from "@/lib/view/parsers";
import { options as optionWords } from "@/lib/words/en/options";
import { vocabulary } from "@/lib/words/en/vocabulary";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import { closeOnEscape } from "../../_input/close-on-escape";
import { Choice } from "../filters/Choice";
import bar from "../filters/FilterBar.module.css";
import styles from "./FigureOptions.module.css";

/**
 * What the reader may choose of one chart alone. Sent with the filters where there are no scripts: what several charts
 * share is then offered by the first of them on the page alone, or the others would send it as it was. Rendered only for
 * a change to one of these choices.
 * @param alone whether no other chart is on the page
 */
export function FigureOptions({ chart, alone }: { chart: Chart; alone: boolean }) {
  const { ledger, changeView } = useCampaign();
  const { mode, level, unit } = useLinkedView();
  return useMemo(() => {
    const words = wordsOf(optionWords, ledger);
    const { units } = wordsOf(vocabulary, ledger);
    const { options } = chart;
    const sent = alone || chart === charts.find((other) => other.options.includes("unit"));
    return (
      <div className={styles.options}>
        {options.includes("mode") && (
          <Switch
            legend={words.counted}
            options={modes.map((id) => ({ id, name: words[id] }))}
            value={mode}
            name="mode"
            onChange={(mode) => changeView({ mode })}
          />
        )}
        {options.includes("level") && (
          <Switch
            legend={words.rows}
            options={levels.map((id) => ({ id, name: words[id] }))}
            value={level}
            name="level"
            onChange={(level) => changeView({ level })}
          />
        )}
        {options.includes("unit") && (
          <details className={`${styles.units} ${sent ? "" : bar.scripted}`} name="filters" onKeyDown={closeOnEscape}>
            <summary>{words.counting(sayFewUnits(unit, ledger))}</summary>
            <div className={styles.panel}>
              <Choice
                legend={words.kinds}
                name={sent ? "unit" : undefined}
                options={capturedUnits.map((id) => ({ id, name: capitalize(units[id].many) }))}
                chosen={unit}
                onChange={(toggled) =>
                  changeView((now) => {
                    const unit = toggled(now.unit);
                    return { unit: unit.length > 0 ? unit : null };
                  })
                }
              />
            </div>
          </details>
        )}
      </div>
    );
  }, [chart, alone, ledger, changeView, mode, level, unit]);
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
