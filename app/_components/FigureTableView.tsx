"use client";

import { useState } from "react";
import type { Chart, FigureTable } from "@/lib/charts/chart";
import { writeView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./Table.module.css";

/**
 * The chart as a table, made when it is opened; a link with `table=1` opens it. Without scripts the chart's own
 * page shows it.
 */
export function FigureTableView({ chart, table }: { chart: Chart; table: FigureTable }) {
  const { ledger, view, shown } = useCampaign();
  const [open, setOpen] = useState(view.table === "1");
  const page = `/${ledger.campaign}/charts/${chart.slug}${writeView({ ...shown, table: "1" }, ledger)}`;
  return (
    <>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          Table: {table.rows.length} {table.rows.length === 1 ? "row" : "rows"}
        </summary>
        {open && <Rows chart={chart} table={table} campaign={ledger.campaign} />}
      </details>
      {!open && (
        <noscript>
          <a href={page}>The chart as a table</a>
        </noscript>
      )}
    </>
  );
}

function Rows({ chart, table, campaign }: { chart: Chart; table: FigureTable; campaign: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
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
              <td>{row.event && <a href={`/${campaign}/events/${row.event}`}>Event and sentence</a>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
