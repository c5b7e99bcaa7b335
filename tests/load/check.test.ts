import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { cell, skirmishWith } from "./skirmish";

const run = promisify(execFile);
const check = (folder: string) => run(process.execPath, ["--import", "tsx", "lib/load/check.ts", folder]);

it("prints a line a package with its version and the rows of each table", async () => {
  const { stdout, stderr } = await check(dirname(await skirmishWith({})));
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^skirmish 1\.0\.0 \([0-9a-f]{12}\): 5 factions, .*13 events, 14 claims/);
});

it("prints every fault and fails", async () => {
  const folder = await skirmishWith({ "events.csv": cell("2020-03-01-dry-well", "date_end", "2020-02-30") });
  await expect(check(dirname(folder))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("events.csv:2 date_end — “2020-02-30” is no calendar day\n\n1 fault in 1 file"),
  });
});

it("fails where there is no package to check", async () => {
  await expect(check("lib")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("lib holds no package"),
  });
});
