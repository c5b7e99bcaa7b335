import { zipOf } from "@/lib/export/archive";
import { readmeOf } from "@/lib/export/readme";
import type { OpenCampaign } from "../data/campaigns";
import { type ServedFile, servedFile } from "../http/file";
import { madeFiles } from "./made-files";

/** A campaign's whole package as a zip archive. */
export function archiveOf({ campaign, files }: OpenCampaign): Promise<ServedFile> {
  const { id, version } = campaign;
  return madeFiles.get(`${version.hash} ${id}/data.zip`, async () =>
    servedFile(zipOf(new Map([["README.md", readmeOf(campaign)], ...files]), version.date), {
      type: "application/zip",
      name: `${id}-${version.number}.zip`,
    }),
  );
}
