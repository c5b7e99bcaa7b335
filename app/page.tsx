import Link from "next/link";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { onlyCampaign, openCampaigns } from "./_server/data/campaigns";

/** The only campaign, or the choice of them. */
export default async function Home() {
  await connection();
  const only = await onlyCampaign();
  if (only !== null) redirect(`/${only}`);
  const campaigns = [...(await openCampaigns()).values()].map(({ campaign }) => campaign);
  return (
    <main>
      <h1>Campaign Ledger</h1>
      <ul>
        {campaigns.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
