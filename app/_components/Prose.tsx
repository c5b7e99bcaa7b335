import { renderMarkdown } from "@/lib/export/markdown";
import styles from "./Prose.module.css";

/**
 * A Markdown text of the package as a page, with its parts listed beside it where there are several.
 * @param title in place of the text’s own, which names the package by its id for whoever has it as a file
 */
export function Prose({ text, source, title }: { text: string; source: string; title: string }) {
  const { html, headings } = renderMarkdown(text);
  const titled = /^<h1[\s\S]*?<\/h1>/.exec(html)?.[0].length ?? 0;
  const parts = headings.filter(({ level }) => level === 2);
  return (
    <article className={styles.page}>
      <div className={styles.text}>
        <h1>{title}</h1>
      </div>
      {parts.length > 1 && (
        <nav className={styles.contents} aria-label="On this page">
          <h2>On this page</h2>
          <ul>
            {parts.map(({ id, text: words }) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles.text}>
        <div dangerouslySetInnerHTML={{ __html: html.slice(titled) }} />
        <p className={styles.source}>
          <a href={source}>This page as Markdown</a>
        </p>
      </div>
    </article>
  );
}
