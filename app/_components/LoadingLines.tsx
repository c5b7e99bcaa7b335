import { pandasLine, rLine } from "@/lib/export/loading";
import styles from "./package/Snippets.module.css";

/**
 * One line each that loads a table and a chart's numbers in pandas and in R.
 * @param files whole addresses of CSV files, each with what it holds
 */
export function LoadingLines({ files }: { files: readonly { readonly name: string; readonly url: string }[] }) {
  return (
    <dl className={styles.lines}>
      {files.flatMap(({ name, url }) => [
        <div key={`${name} pandas`}>
          <dt>{name}, pandas</dt>
          <dd>
            <pre>{pandasLine(url)}</pre>
          </dd>
        </div>,
        <div key={`${name} R`}>
          <dt>{name}, R</dt>
          <dd>
            <pre>{rLine(url)}</pre>
          </dd>
        </div>,
      ])}
    </dl>
  );
}
