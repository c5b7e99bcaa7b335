import Link from "next/link";
import { charts } from "@/lib/charts";
import { nameOfChart } from "@/lib/charts/chart";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { asCoded } from "../_language/as-coded";
import { chosenSpeech } from "../_language/spoken";
import { openCampaigns } from "../_server/data/campaigns";

/** A 404 page that leads on: every campaign with its charts and its events. */
export async function NotFoundHelp() {
  const campaigns = [...(await openCampaigns()).values()];
  const spoken = await chosenSpeech();
  const words = wordsOf(site, spoken);
  return (
    <div className="help">
      <h1>{words.nothingHere}</h1>
      <p>{words.holds}</p>
      {campaigns.map(({ campaign }) => (
        <section key={campaign.id}>
          <h2>
            <Link href={`/${campaign.id}`} {...asCoded(spoken)}>
              {campaign.title}
            </Link>
          </h2>
          <ul>
            {charts.map((chart) => (
              <li key={chart.slug}>
                <Link href={`/${campaign.id}/charts/${chart.slug}`}>{nameOfChart(chart, spoken)}</Link>
              </li>
            ))}
            <li>
              <Link href={`/${campaign.id}/events`}>{words.allEvents(campaign.ledger.events.length)}</Link>
            </li>
          </ul>
        </section>
      ))}
    </div>
  );
}
