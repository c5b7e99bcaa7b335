import type { Sentence } from "@/lib/campaign/campaign";
import { codings } from "@/lib/campaign/vocabulary";
import { codingNames, sayList } from "@/lib/charts/words";
import styles from "./CodingLine.module.css";

/** How much of the article is coded, and as what. */
export function CodingLine({ sentences }: { sentences: readonly Sentence[] }) {
  const counted = codings
    .filter((coding) => coding !== "context")
    .map((coding) => `${countOf(sentences, coding)} as ${codingNames[coding]}`);
  const several = sentences.filter(({ coding }) => coding.length > 1).length;
  const context = countOf(sentences, "context");
  return (
    <p className={styles.line}>
      Of the article’s {sentences.length} sentences, the lines of its infobox included, {sentences.length - context} are
      coded: {sayList(counted)}, {several} of them as more than one of these. The other {context} are context, with
      nothing to code.
    </p>
  );
}

const countOf = (sentences: readonly Sentence[], coding: Sentence["coding"][number]) =>
  sentences.filter((sentence) => sentence.coding.includes(coding)).length;
