import type { ColumnNotes, TableNotes } from "@/lib/campaign/package-notes";
import table from "../Table.module.css";
import styles from "./ColumnsOfTable.module.css";

/** The columns of a table: type, what they hold in which unit, and what a blank cell means. Opened by its name. */
export function ColumnsOfTable({ table: { name, file, columns } }: { table: TableNotes }) {
  return (
    <details className={styles.columns}>
      <summary>
        <h3>{name}</h3> {columns.length} columns of <code>{file}</code>
      </summary>
      {/* A link to what lies inside opens it. */}
      <table id={name} className={`${table.table} ${table.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Type</th>
            <th scope="col">Holds</th>
            <th scope="col">A blank cell means</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row key={column.name} column={column} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ column: { name, type, description, blank, words } }: { column: ColumnNotes }) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>{type}</td>
      <td>
        {description}
        {words.length > 0 && (
          <span className={styles.words}>
            {type === "list" ? "Any of" : "One of"} {words.join(", ")}.
          </span>
        )}
      </td>
      <td data-label={blank === null ? undefined : "Blank:"}>{blank ?? "never blank"}</td>
    </tr>
  );
}
