import { type Cited, citationFormats } from "@/lib/export/citation";
import styles from "./Snippets.module.css";

/** How to cite the data: as text at once, in the formats of reference managers when opened. */
export function HowToCite({ cited }: { cited: Cited }) {
  const [text, ...others] = citationFormats;
  return (
    <>
      <p className={styles.citation}>{text.write(cited)}</p>
      {others.map(({ id, name, write }) => (
        <details key={id} className={styles.more}>
          <summary>{name}</summary>
          <pre>{write(cited)}</pre>
        </details>
      ))}
    </>
  );
}
