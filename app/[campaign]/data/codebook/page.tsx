import type { Metadata } from "next";
import { Prose } from "../../../_components/Prose";
import { DataNav } from "../../../_components/package/DataNav";
import { openCampaign } from "../../../_server/data/campaigns";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await openCampaign((await params).campaign);
  return {
    title: `Codebook · ${campaign.title}`,
    description: `The rules by which the data of the ${campaign.title} were coded, with an example each.`,
    alternates: { canonical: `/${campaign.id}/data/codebook` },
  };
}

/** CODEBOOK.md of a campaign's package, to be read. */
export default async function CodebookPage({ params }: Props) {
  const { campaign, files } = await openCampaign((await params).campaign);
  return (
    <>
      <DataNav campaign={campaign} current="codebook" />
      <Prose title="Codebook" text={files.get("CODEBOOK.md") ?? ""} source={`/${campaign.id}/CODEBOOK.md`} />
    </>
  );
}
