import Link from "next/link";
import { charts } from "@/lib/charts";
import styles from "./NumbersOfCharts.module.css";

/** The charts of a campaign, each with the files of its numbers. */
export function NumbersOfCharts({ campaign }: { campaign: string }) {
  return (
    <ul className={styles.charts}>
      {charts.map(({ slug, name }) => (
        <li key={slug}>
          <Link href={`/${campaign}/charts/${slug}`} prefetch={false}>
            {name}
          </Link>
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
