import type { Metadata } from "next";
import { Masthead } from "./_components/Masthead";
import { NotFoundHelp } from "./_components/NotFoundHelp";
import { onlyCampaign } from "./_server/data/campaigns";

export const metadata: Metadata = { title: "Not found" };

/** Under the head of every other page, so that a reader of a mistyped address goes on from there. */
export default async function NotFound() {
  return (
    <>
      <Masthead campaign={await onlyCampaign()} />
      <main>
        <NotFoundHelp />
      </main>
    </>
  );
}
