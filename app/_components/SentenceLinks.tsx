import { sayPosition, sentenceUrl } from "@/lib/campaign/article";
import type { Ledger } from "@/lib/campaign/ledger";
import styles from "./SentenceLinks.module.css";

/** Where in the article something stands, each a link that opens it there. */
export function SentenceLinks({
  ledger,
  ids,
}: {
  ledger: Pick<Ledger, "sentences" | "article">;
  ids: readonly string[];
}) {
  return (
    <ul className={styles.sentences} aria-label="Source">
      {ids.map((id) => {
        const sentence = ledger.sentences.get(id);
        return (
          sentence && (
            <li key={id}>
              <a href={sentenceUrl(ledger.article.url, sentence)} rel="external">
                {sayPosition(sentence)}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
