import type { Endpoint as Described } from "@/lib/export/openapi/endpoint";
import { Parameters } from "./Parameters";
import { Prose } from "./Prose";
import styles from "./page.module.css";

/** One address: what it gives, what it takes, how it answers, and one that works. */
export function Endpoint({ endpoint }: { endpoint: Described }) {
  const { path, summary, description, parameters, view, content, answers, example } = endpoint;
  const types = Object.keys(content);
  return (
    <article className={styles.endpoint}>
      <h3>{summary}</h3>
      <p className={styles.address}>
        <code>GET {path}</code>
      </p>
      {description && (
        <p>
          <Prose text={description} />
        </p>
      )}
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      {view !== "none" && (
        <p>
          {view === "all" ? "Takes all " : "Of the "}
          <a href="#view">keys of a view</a>
          {view === "all" ? "." : ", takes v alone."}
        </p>
      )}
      <p>
        Answers {types.map((type) => type.replace("; charset=utf-8", "")).join(", ") || "303 with the page’s address"}
        {answers.includes("503") ? "; 503 where it must be asked again later" : ""}. For example{" "}
        <a href={example} className={styles.example}>
          {example}
        </a>
      </p>
    </article>
  );
}
