"use client";

import { useMemo } from "react";
import { type Chart, nameOfChart } from "@/lib/charts/chart";
import type { Figure } from "@/lib/charts/figure";
import { tableOf } from "@/lib/charts/tables";
import { rows } from "@/lib/words/en/rows";
import { wordsOf } from "@/lib/words/words-of";
import styles from "../Table.module.css";

/** The rows of a chart, each leading to its event. */
export function FigureRows({ chart, figure }: { chart: Chart; figure: Figure }) {
  const { ledger } = figure.of;
  const table = useMemo(() => tableOf(figure.of), [figure]);
  const words = wordsOf(rows, ledger);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.label(nameOfChart(chart, ledger))}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? styles.numeric : undefined}>
                {column.label}
              </th>
            ))}
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their order only
            <tr key={i}>
              {row.cells.map((cell, j) => (
                <td key={table.columns[j]?.key} className={table.columns[j]?.numeric ? styles.numeric : undefined}>
                  {cell}
                </td>
              ))}
              <td>{row.event && <a href={`/${ledger.campaign}/events/${row.event}`}>{words.event}</a>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
