"use client";

import type { Chart, FigureTable } from "@/lib/charts/chart";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./Table.module.css";

/** The chart as a table; a link with `table=1` opens it. */
export function FigureTableView({ chart, table }: { chart: Chart; table: FigureTable }) {
  const { ledger, view } = useCampaign();
  return (
    <details open={view.table === "1"}>
      <summary>
        Table: {table.rows.length} {table.rows.length === 1 ? "row" : "rows"}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={`${chart.name} as a table`}>
        <table className={styles.table}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className={column.numeric ? styles.numeric : undefined}>
                  {column.label}
                </th>
              ))}
              <th scope="col">Source</th>
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
                <td>{row.event && <a href={`/${ledger.campaign}/events/${row.event}`}>Event and sentence</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
