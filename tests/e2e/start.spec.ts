import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** The server reads the data of the folder that it is started in. */
test("a faulty package stops the start with file, line and column", async ({ browserName: _ }, info) => {
  const folder = info.outputPath();
  const events = join(folder, "data/aleppo-2015/events.csv");
  await mkdir(folder, { recursive: true });
  await cp(join(root, "data"), join(folder, "data"), { recursive: true });
  const rows = (await readFile(events, "utf8")).split("\n");
  rows[2] = (rows[2] ?? "").replace(/,\d{4}-\d\d-\d\d,/, ",2015-02-30,");
  await writeFile(events, rows.join("\n"));

  const { status, stderr } = spawnSync(process.execPath, [next, "start", root, "--port", "0"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 55_000,
  });
  expect(stderr).toContain("events.csv:3 date_start — “2015-02-30” is no calendar day");
  expect(stderr).toContain("1 fault in 1 file");
  expect(status).toBe(1);
});
