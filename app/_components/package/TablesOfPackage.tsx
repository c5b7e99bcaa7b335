import type { TableNotes } from "@/lib/campaign/package-notes";
import { sayBytes } from "@/lib/words/bytes";
import table from "../Table.module.css";
import styles from "./TablesOfPackage.module.css";

/**
 * The tables of a package, each with its file.
 * @param sizes of the files, bytes
 */
export function TablesOfPackage({
  campaign,
  tables,
  sizes,
}: {
  campaign: string;
  tables: readonly TableNotes[];
  sizes: ReadonlyMap<string, number>;
}) {
  return (
    <table className={`${table.table} ${styles.tables}`}>
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col" className={table.numeric}>
            Rows
          </th>
          <th scope="col" className={table.numeric}>
            Columns
          </th>
          <th scope="col" className={table.numeric}>
            File
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ name, file, description, rows, columns }) => (
          <tr key={name}>
            <th scope="row">
              <a href={`#${name}`}>{name}</a>
              <span className={styles.rows}>{description}</span>
            </th>
            <td className={table.numeric}>{rows}</td>
            <td className={table.numeric}>{columns.length}</td>
            <td className={table.numeric}>
              <a href={`/${campaign}/tables/${file}`} aria-label={`${file}, ${sayBytes(sizes.get(file) ?? 0)}`}>
                CSV
              </a>
              <span className={styles.rows}>{sayBytes(sizes.get(file) ?? 0)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
