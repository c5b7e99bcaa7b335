import type { Metadata } from "next";
import { Prose } from "../../../_components/Prose";
import { DataNav } from "../../../_components/package/DataNav";
import { openCampaign } from "../../../_server/data/campaigns";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await openCampaign((await params).campaign);
  return {
    title: `Changes · ${campaign.title}`,
    description: `Every change to the data of the ${campaign.title}, newest first, with its reason.`,
    alternates: { canonical: `/${campaign.id}/data/changes` },
  };
}

/** CHANGES.md of a campaign's package, to be read. */
export default async function ChangesPage({ params }: Props) {
  const { campaign, files } = await openCampaign((await params).campaign);
  return (
    <>
      <DataNav campaign={campaign} current="changes" />
      <Prose title="Changes" text={files.get("CHANGES.md") ?? ""} source={`/${campaign.id}/CHANGES.md`} />
    </>
  );
}
