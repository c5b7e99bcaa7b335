import type { Campaign } from "../campaign/campaign";
import type { DataTable } from "../series/data-table";
import type { Chosen } from "../view/chosen";
import { citeText } from "./citation";

/** What a table says of itself. */
interface TableWords {
  readonly title: string;
  readonly unit: string;
  /** The page that shows the same view, from the site's root. */
  readonly link: string;
  /** The same for a citation: the whole address, with the version of the data. */
  readonly citedLink: string;
  /** A sentence that names the filters; null where there are none. */
  readonly filters: string | null;
  /** The same for programs. */
  readonly filter: Chosen;
}

const bounds = "low is certain at least, high is possible at most; best stands only where the source is exact.";
const nulls = "null: not stated, or left open. Never zero.";

/** A table as an object of objects, with what a reader needs to cite and check it. */
export function toJson(campaign: Campaign, { columns, rows }: DataTable, { citedLink, ...about }: TableWords) {
  const { article } = campaign.ledger;
  const { title, version, license } = campaign;
  return {
    ...about,
    campaign: campaign.id,
    version,
    license,
    source: { title: article.title, url: article.url, publisher: article.publisher },
    citation: citeText({
      title: about.title,
      campaign: title,
      article,
      version,
      license: license.name,
      link: citedLink,
      filters: about.filters,
      accessed: null,
    }),
    ...(columns.some(({ name }) => /(^|_)low$/.test(name)) && { bounds }),
    nulls,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i] ?? null]))),
  };
}
