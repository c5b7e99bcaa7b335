import { sentenceUrl } from "@/lib/campaign/article";
import type { Ledger } from "@/lib/campaign/ledger";
import { sources } from "@/lib/words/en/sources";
import { wordsOf } from "@/lib/words/words-of";
import styles from "./SentenceLinks.module.css";

/** Where in the article something stands, each a link that opens it there. */
export function SentenceLinks({
  ledger,
  ids,
}: {
  ledger: Pick<Ledger, "sentences" | "article" | "translation">;
  ids: readonly string[];
}) {
  const words = wordsOf(sources, ledger);
  return (
    <ul className={styles.sentences} aria-label={words.label}>
      {ids.map((id) => {
        const sentence = ledger.sentences.get(id);
        return (
          sentence && (
            <li key={id}>
              <a href={sentenceUrl(ledger.article.url, sentence)} rel="external">
                {words.position(sentence.section, sentence.paragraph, sentence.sentence)}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
