import type { Source } from "@/lib/campaign/package-notes";
import styles from "./Attributions.module.css";

/** Whose work the data rest on, and whose the ground of the maps and the letters are. */
export function Attributions({ sources }: { sources: readonly Source[] }) {
  return (
    <section aria-labelledby="sources-title" className={styles.attributions}>
      <h2 id="sources-title">Sources and attribution</h2>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>{url === null ? title : <a href={url}>{title}</a>}</li>
        ))}
      </ul>
      <p>
        Maps: borders by <a href="https://www.naturalearthdata.com/about/terms-of-use/">Natural Earth</a>, public
        domain; lakes © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap contributors</a>, under the{" "}
        <a href="https://opendatacommons.org/licenses/odbl/1-0/">Open Database License</a>. Letters: Source Sans 3,
        Source Serif 4 and, for Arabic, IBM Plex Sans Arabic, under the{" "}
        <a href="https://openfontlicense.org/">SIL Open Font License</a>.
      </p>
    </section>
  );
}
