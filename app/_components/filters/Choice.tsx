"use client";

import { InOriginal } from "../../_language/InOriginal";
import styles from "./FilterBar.module.css";

/** Several out of a list; none chosen means all. Belongs to the form of the filters wherever it stands. */
export function Choice<Id extends string>({
  legend,
  name,
  options,
  chosen,
  onChange,
}: {
  legend: string;
  /** The key of the link that the choice is sent as; undefined sends nothing. */
  name: string | undefined;
  options: readonly { readonly id: Id; readonly name: string }[];
  chosen: readonly Id[];
  /** Is given what to make of what is chosen at that moment: one box may be pressed before another is rendered. */
  onChange: (toggled: (chosen: readonly Id[]) => readonly Id[]) => void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            form="filters"
            name={name}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={({ target: { checked } }) =>
              onChange((now) => now.filter((id) => id !== option.id).concat(checked ? option.id : []))
            }
          />
          <InOriginal>{option.name}</InOriginal>
        </label>
      ))}
    </fieldset>
  );
}
