import type { Parameter } from "@/lib/export/openapi/endpoint";
import type { Schema } from "@/lib/export/openapi/schema";
import { Prose } from "./Prose";
import styles from "./page.module.css";

/** Values under which a list of them is folded. */
const shortList = 14;

/** What an address takes: each key, what it means, what may stand there. */
export function Parameters({ parameters }: { parameters: readonly Parameter[] }) {
  return (
    <dl className={styles.parameters}>
      {parameters.map(({ name, description, schema }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <Prose text={description} /> <Allowed schema={schema} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Allowed({ schema }: { schema: Schema }) {
  const words = wordsOf(schema);
  if (words.length > 0) {
    const list = (
      <span className={styles.words}>
        {words.map((word) => (
          <code key={word}>{word}</code>
        ))}
      </span>
    );
    if (words.length <= shortList) return list;
    return (
      <details>
        <summary>{words.length} values</summary>
        {list}
      </details>
    );
  }
  if (typeof schema.minimum === "number") {
    const { minimum, maximum, default: usual } = schema;
    return `${minimum} to ${maximum}${usual === undefined ? "" : `, else ${usual}`}.`;
  }
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  return example === undefined ? null : <code>{String(example)}</code>;
}

/** The words that may stand under a key, alone or in a list. */
function wordsOf(schema: Schema): readonly string[] {
  const one = (schema.items ?? schema) as Schema;
  return Array.isArray(one.enum) ? one.enum.map(String) : [];
}
