import Link from "next/link";
import { charts } from "@/lib/charts";
import { nameOfChart } from "@/lib/charts/chart";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { chosenLanguage } from "../_language/chosen";
import { chosenSpeech } from "../_language/spoken";
import { untranslated } from "../_language/untranslated";
import { openCampaigns } from "../_server/data/campaigns";
import { ledgerIn } from "../_server/data/ledgers";

/** A 404 page that leads on: every campaign with its charts and its events. */
export async function NotFoundHelp() {
  const language = await chosenLanguage();
  const ledgers = [...(await openCampaigns()).values()].map((open) => ledgerIn(open, language));
  const spoken = await chosenSpeech();
  const words = wordsOf(site, spoken);
  return (
    <div className="help">
      <h1>{words.nothingHere}</h1>
      <p>{words.holds}</p>
      {ledgers.map(({ campaign, title, events }) => (
        <section key={campaign}>
          <h2>
            <Link href={`/${campaign}`} {...untranslated(title)}>
              {title}
            </Link>
          </h2>
          <ul>
            {charts.map((chart) => (
              <li key={chart.slug}>
                <Link href={`/${campaign}/charts/${chart.slug}`}>{nameOfChart(chart, spoken)}</Link>
              </li>
            ))}
            <li>
              <Link href={`/${campaign}/events`}>{words.allEvents(events.length)}</Link>
            </li>
          </ul>
        </section>
      ))}
    </div>
  );
}
