import Link from "next/link";
import { charts } from "@/lib/charts";
import { rowingsOf } from "@/lib/series/rowings";
import { share } from "@/lib/words/en/share";
import styles from "./NumbersOfCharts.module.css";

/** The charts of a campaign, each with what a row of its numbers is, and the files of them. */
export function NumbersOfCharts({ campaign }: { campaign: string }) {
  return (
    <ul className={styles.charts}>
      {charts.map(({ slug, name }) => (
        <li key={slug}>
          <div>
            <Link href={`/${campaign}/charts/${slug}`} prefetch={false}>
              {name}
            </Link>
            <small>{rowingsOf[slug].map((rowing) => share.rows[rowing]).join(", or with per=day ")}</small>
          </div>
          <span>
            <a href={`/${campaign}/charts/${slug}.csv`} aria-label={`${name}, CSV`}>
              CSV
            </a>{" "}
            <a href={`/${campaign}/charts/${slug}.json`} aria-label={`${name}, JSON`}>
              JSON
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}
