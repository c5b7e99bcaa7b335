import { expect, it } from "vitest";
import { readmeOf } from "@/lib/export/readme";
import { aleppoCampaign } from "../ledgers";

const { version, license, ledger, notes } = aleppoCampaign;
const readme = readmeOf(aleppoCampaign);

it("names title, version, licence, article, every file and how to cite", () => {
  const parts = [aleppoCampaign.title, version.number, version.hash, license.url, ledger.article.url, "[data set]"];
  for (const part of [...parts, ...notes.tables.map(({ file }) => `\`${file}\``)]) expect(readme).toContain(part);
});

it("says how many rows each table has, of one that it is one", () => {
  const [first, ...rest] = notes.tables;
  const one = { ...(first as (typeof notes.tables)[number]), rows: 1 };
  const told = readmeOf({ ...aleppoCampaign, notes: { ...notes, tables: [one, ...rest] } });
  expect(told).toContain(`\`${one.file}\`, 1 row. ${one.description}`);
  for (const { file, rows } of rest) expect(told).toContain(`\`${file}\`, ${rows} rows. `);
});

it("names no address but those of the licence and the article, to be the same wherever it was downloaded", () => {
  const addresses = readme.match(/https?:\/\/\S+/g);
  expect(addresses).toEqual([license.url, ledger.article.url]);
});
