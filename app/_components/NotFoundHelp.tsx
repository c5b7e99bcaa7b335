import Link from "next/link";
import { charts } from "@/lib/charts";
import { openCampaigns } from "../_server/campaigns";
import styles from "./NotFoundHelp.module.css";

/** A 404 page that leads on: every campaign with its charts and its events. */
export async function NotFoundHelp() {
  const campaigns = [...(await openCampaigns()).values()];
  return (
    <div className={styles.help}>
      <h1>There is no such page</h1>
      <p>The address names a campaign, a chart or an event that the ledger does not hold. What it does hold:</p>
      {campaigns.map(({ campaign }) => (
        <section key={campaign.id}>
          <h2>
            <Link href={`/${campaign.id}`}>{campaign.title}</Link>
          </h2>
          <ul>
            {charts.map((chart) => (
              <li key={chart.slug}>
                <Link href={`/${campaign.id}/charts/${chart.slug}`}>{chart.name}</Link>
              </li>
            ))}
            <li>
              <Link href={`/${campaign.id}#events`}>All {campaign.ledger.events.length} events, with a search</Link>
            </li>
          </ul>
        </section>
      ))}
    </div>
  );
}
