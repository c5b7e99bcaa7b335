import type { Campaign } from "../campaign/campaign";
import { english } from "../campaign/language";
import { sayDay, sayPeriod } from "../charts/words";
import { citeText } from "./citation";

/**
 * The page that lies on top of a downloaded package: what it is, its licence, its files, how to cite it. Markdown.
 * It names no address of its own, since it is the same wherever it was downloaded.
 */
export function readmeOf(campaign: Campaign): string {
  const { title, description, version, license, ledger, notes } = campaign;
  const { article, dates } = ledger;
  const cited = { title, campaign: title, article, version, license: license.name, filters: null, accessed: null };
  const tables = notes.tables.map(
    ({ file, rows, description: what }) => `- \`${file}\`, ${rows} ${rows === 1 ? "row" : "rows"}. ${what}`,
  );
  return `${[
    `# ${title}`,
    description,
    `Version ${version.number} of ${sayDay(version.date, english)} (${version.hash}). Covers ${sayPeriod(dates, english)}.`,
    "## Licence",
    `${license.title} (${license.name}): ${license.url}`,
    `Coded from “${article.title}”, ${article.publisher}: ${article.url}`,
    "## Files",
    [
      "- `datapackage.json` describes every table and column: a Frictionless Data Package.",
      "- `CODEBOOK.md`: the rules by which the cells were filled. Blank is not zero.",
      "- `CHANGES.md`: every change, with its reason.",
      ...tables,
    ].join("\n"),
    "Tables are CSV: UTF-8 without byte order mark, comma, lists in a cell by `;`.",
    "## How to cite",
    `${citeText({ ...cited, link: "" }).trim()} Add the address that you had it from, and the day.`,
  ].join("\n\n")}\n`;
}
