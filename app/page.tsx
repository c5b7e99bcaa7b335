import Link from "next/link";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { chosenLanguage } from "./_language/chosen";
import { untranslated } from "./_language/untranslated";
import { onlyCampaign, openCampaigns } from "./_server/data/campaigns";
import { ledgerIn } from "./_server/data/ledgers";

/** The only campaign, or the choice of them. */
export default async function Home() {
  await connection();
  const only = await onlyCampaign();
  if (only !== null) redirect(`/${only}`);
  const language = await chosenLanguage();
  const ledgers = [...(await openCampaigns()).values()].map((open) => ledgerIn(open, language));
  return (
    <main>
      <h1>Campaign Ledger</h1>
      <ul>
        {ledgers.map(({ campaign, title }) => (
          <li key={campaign}>
            <Link href={`/${campaign}`} {...untranslated(title)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
