import type { Metadata } from "next";
import { leadingChart } from "@/lib/charts";
import { sayBytes } from "@/lib/words/bytes";
import { LoadingLines } from "../../_components/LoadingLines";
import { AboutPackage } from "../../_components/package/AboutPackage";
import { Attributions } from "../../_components/package/Attributions";
import { ColumnsOfTable } from "../../_components/package/ColumnsOfTable";
import { DataNav } from "../../_components/package/DataNav";
import { DatasetScript } from "../../_components/package/DatasetScript";
import { HowToCite } from "../../_components/package/HowToCite";
import { NumbersOfCharts } from "../../_components/package/NumbersOfCharts";
import { TablesOfPackage } from "../../_components/package/TablesOfPackage";
import { openCampaign } from "../../_server/data/campaigns";
import { siteOrigin } from "../../_server/http/site";
import { archiveOf } from "../../_server/made/archive";
import styles from "./page.module.css";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await openCampaign((await params).campaign);
  return {
    title: `Data · ${campaign.title}`,
    description: `The data package behind the ${campaign.title}: tables, codebook, licence, how to cite and how to load it.`,
    alternates: { canonical: `/${campaign.id}/data` },
  };
}

/** All that a researcher needs to know of a campaign's data, and the data themselves. */
export default async function DataPage({ params }: Props) {
  const open = await openCampaign((await params).campaign);
  const { campaign, files } = open;
  const { id, title, version, license, notes, ledger } = campaign;
  const origin = (await siteOrigin()) ?? "";
  const sizes = new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)]));
  const archive = await archiveOf(open);
  return (
    <>
      <DataNav campaign={campaign} current="data" />
      <DatasetScript open={open} extent="full" />
      <div className={styles.page}>
        <h1>Data</h1>
        <p className={styles.lead}>
          Every number on this site comes from one open data package: {notes.tables.length} tables, coded by hand from
          one article. Each row names the sentences it rests on; each number keeps its bounds and who claims it.
        </p>
        <p>
          <a className={styles.download} href={`/${id}/data.zip`}>
            Download the package <span>.zip, {sayBytes(Buffer.byteLength(archive.body))}</span>
          </a>
        </p>
        <AboutPackage campaign={campaign} />

        <section aria-labelledby="tables-title">
          <h2 id="tables-title">Tables</h2>
          <p>
            CSV in UTF-8, a comma between cells, a semicolon between the items of a list. A blank cell means “not
            stated”, never zero. <a href={`/${id}/datapackage.json`}>datapackage.json</a> describes all of it to
            programs; the <a href={`/${id}/data/codebook`}>codebook</a> says by which rules the cells were filled.
          </p>
          <TablesOfPackage campaign={id} tables={notes.tables} sizes={sizes} />
        </section>

        <section aria-labelledby="columns-title">
          <h2 id="columns-title">Columns</h2>
          {notes.tables.map((table) => (
            <ColumnsOfTable key={table.name} table={table} />
          ))}
        </section>

        <section aria-labelledby="charts-title">
          <h2 id="charts-title">Numbers of the charts</h2>
          <p>
            What each chart shows, as rows that name the claims or events behind them; counts keep their bounds. A
            filtered chart has filtered files: they take the same query as its page.
          </p>
          <NumbersOfCharts campaign={id} />
        </section>

        <section aria-labelledby="load-title">
          <h2 id="load-title">Load it</h2>
          <LoadingLines
            files={[
              { name: "A table", url: `${origin}/${id}/tables/claims.csv` },
              { name: "A chart’s numbers", url: `${origin}/${id}/charts/${leadingChart.slug}.csv` },
            ]}
          />
          <p>
            Spreadsheets open the files as they are. Excel alone, when a file is opened by a double click, takes it for
            another encoding, which spoils Arabic names and dashes: there, use Data → From Text/CSV. The files have no
            byte order mark, since many programs would take it for a part of the first column’s name.
          </p>
        </section>

        <section aria-labelledby="cite-title">
          <h2 id="cite-title">Cite it</h2>
          <HowToCite
            cited={{
              title,
              campaign: title,
              article: ledger.article,
              version,
              license: license.name,
              link: `${origin}/${id}?v=${version.hash}`,
              filters: null,
              accessed: null,
            }}
          />
          <p>The link opens the site and tells its reader when the data have changed since.</p>
        </section>

        <Attributions sources={notes.sources} />
      </div>
    </>
  );
}
