import type { Campaign } from "../campaign/campaign";
import type { DataTable } from "../series/data-table";

/** A table as an object of objects, with what a reader needs to cite and check it. */
export function toJson(
  campaign: Campaign,
  { columns, rows }: DataTable,
  about: { readonly title: string; readonly unit: string; readonly link: string },
) {
  const { article } = campaign.ledger;
  return {
    ...about,
    campaign: campaign.id,
    version: campaign.version,
    license: campaign.license,
    source: { title: article.title, url: article.url, publisher: "Wikipedia" },
    citation: `Campaign Ledger, “${campaign.title}: ${about.title}”, data version ${campaign.version.number} (${campaign.version.hash}), ${campaign.version.date}; coded from “${article.title}”, Wikipedia.`,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i] ?? null]))),
  };
}
