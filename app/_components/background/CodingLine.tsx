import type { Sentence } from "@/lib/campaign/article";
import type { Ledger } from "@/lib/campaign/ledger";
import { codings } from "@/lib/campaign/vocabulary";
import { sayList } from "@/lib/charts/words";
import { details } from "@/lib/words/en/details";
import { judged } from "@/lib/words/en/judged";
import { wordsOf } from "@/lib/words/words-of";
import styles from "./CodingLine.module.css";

/** How much of the article is coded, and as what. */
export function CodingLine({ ledger }: { ledger: Ledger }) {
  const words = wordsOf(judged, ledger);
  const { codings: names } = wordsOf(details, ledger);
  const sentences = [...ledger.sentences.values()];
  const counted = codings
    .filter((coding) => coding !== "context")
    .map((coding) => words.codedAs(countOf(sentences, coding), names[coding]));
  const several = sentences.filter(({ coding }) => coding.length > 1).length;
  const context = countOf(sentences, "context");
  return (
    <p className={styles.line}>
      {words.coded(sentences.length, sentences.length - context, sayList(counted, ledger), several, context)}
    </p>
  );
}

const countOf = (sentences: readonly Pick<Sentence, "coding">[], coding: Sentence["coding"][number]) =>
  sentences.filter((sentence) => sentence.coding.includes(coding)).length;
