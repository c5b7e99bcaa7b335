import Link from "next/link";
import type { ReactNode } from "react";
import { openCampaign } from "../_server/campaigns";
import styles from "./layout.module.css";

export default async function CampaignLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ campaign: string }>;
}) {
  const { campaign } = await openCampaign((await params).campaign);
  return (
    <div className={styles.page}>
      <header className={styles.masthead}>
        <Link href={`/${campaign.id}`} className={styles.name}>
          Campaign Ledger
        </Link>
        <nav aria-label="Site">
          <a href={`/${campaign.id}#events`}>Events</a> <a href={`/${campaign.id}#order-of-battle`}>Order of battle</a>{" "}
          <a href={`/${campaign.id}#totals`}>Totals</a> <a href={`/${campaign.id}/CODEBOOK.md`}>Codebook</a>
        </nav>
      </header>
      <main>{children}</main>
      <footer className={styles.footer}>
        <p>
          Coded from{" "}
          <a href={campaign.ledger.article.url} rel="external">
            “{campaign.ledger.article.title}”
          </a>
          , Wikipedia. Data version {campaign.version.number} of {campaign.version.date} ({campaign.version.hash}),
          licensed{" "}
          <a href={campaign.license.url} rel="license external">
            {campaign.license.title}
          </a>
          . <a href={`/${campaign.id}/CODEBOOK.md`}>Codebook</a>, <a href={`/${campaign.id}/CHANGES.md`}>changes</a>,{" "}
          <a href={`/${campaign.id}/datapackage.json`}>data package</a>.
        </p>
      </footer>
    </div>
  );
}
