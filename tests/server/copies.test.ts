import { expect, it, vi } from "vitest";
import type { OpenCampaign } from "@/app/_server/data/campaigns";
import { aleppo, aleppoCampaign } from "../ledgers";

const open: OpenCampaign = { campaign: aleppoCampaign, ledger: aleppo, files: new Map([["a.csv", "id\n"]]) };

/** A module as another part of the build has it. */
async function copyOf<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  return load();
}

// The build gives the start, the proxy and the pages each their own copy of a module.
it("opens the Arabic ledger once for all copies of its module", async () => {
  const load = () => import("@/app/_server/data/ledgers");
  const first = (await copyOf(load)).ledgerIn(open, "ar");
  expect((await copyOf(load)).ledgerIn(open, "ar")).toBe(first);
});

it("makes the archive once for all copies of its module, and anew where it failed", async () => {
  const load = () => import("@/app/_server/made/archive");
  const broken = { ...open, files: null as never };
  await expect((await copyOf(load)).archiveOf(broken)).rejects.toThrow();
  const first = await (await copyOf(load)).archiveOf(open);
  expect(first).toMatchObject({ type: "application/zip", name: expect.stringMatching(/^aleppo-2015-[\d.]+\.zip$/) });
  expect(await (await copyOf(load)).archiveOf(open)).toBe(first);
});
