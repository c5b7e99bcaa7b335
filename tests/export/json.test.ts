import { describe, expect, it } from "vitest";
import { english } from "@/lib/campaign/language";
import { sayDay } from "@/lib/charts/words";
import { toJson } from "@/lib/export/json";
import { captureRows } from "@/lib/series/capture-rows";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";

const about = {
  title: "Villages captured per day",
  unit: "villages a day",
  link: "/aleppo-2015?faction=isil",
  filters: "Filtered to ISIL.",
  filter: { time: aleppo.dates, faction: ["isil"], unit: ["village"] },
};
const citedLink = "https://ledger.example/aleppo-2015?faction=isil&v=0123456789ab";
const data = captureRows(aleppo, viewOf("faction=isil", aleppo), "claim");
const json = toJson(aleppoCampaign, data, { ...about, citedLink });

describe("a table as JSON", () => {
  it("has a row an object under the columns’ names, in their order", () => {
    expect(json.rows).toHaveLength(2);
    expect(Object.keys(json.rows[0] ?? {})).toEqual(data.columns.map(({ name }) => name));
    expect(json.rows[0]).toMatchObject({ date_start: "2015-10-24", faction: "isil", low: 1, best: 1, high: 1 });
  });

  it("keeps null as null, zero as zero and false as false", () => {
    const columns = ["a", "b", "c"].map((name) => ({ name, description: "" }));
    expect(toJson(aleppoCampaign, { columns, rows: [[null, 0, false]] }, { ...about, citedLink }).rows).toEqual([
      { a: null, b: 0, c: false },
    ]);
  });

  it("describes its columns", () => {
    expect(json.columns).toEqual(data.columns);
  });

  it("says what its bounds are, and that null is not zero", () => {
    expect(json).toMatchObject({
      bounds: expect.stringMatching(/^low .*high /),
      nulls: expect.stringContaining("zero"),
    });
    for (const bound of ["low", "best", "high"]) {
      expect(json.columns).toContainEqual({ name: bound, description: expect.stringMatching(/.{10}/) });
    }
    const columnsOf = (name: string) => ({ columns: [{ name, description: "" }], rows: [] });
    expect(toJson(aleppoCampaign, columnsOf("net_low"), { ...about, citedLink })).toHaveProperty("bounds");
    const columns = [{ name: "flow", description: "" }];
    expect(toJson(aleppoCampaign, { columns, rows: [] }, { ...about, citedLink })).not.toHaveProperty("bounds");
  });

  it("says what it shows, in which unit, under which filters, and the link that shows it", () => {
    expect(json).toMatchObject(about);
  });

  it("names campaign, version, licence and source, so that it can be cited and checked", () => {
    const { number, hash, date } = aleppoCampaign.version;
    expect(json).toMatchObject({
      campaign: "aleppo-2015",
      version: { number, hash, date },
      license: { name: aleppoCampaign.license.name, url: expect.stringMatching(/^https:/) },
      source: { title: aleppo.article.title, url: aleppo.article.url, publisher: "Wikipedia" },
    });
    for (const part of [
      about.title,
      aleppoCampaign.title,
      number,
      hash,
      sayDay(date, english),
      aleppo.article.title,
      about.filters,
      citedLink,
    ]) {
      expect(json.citation).toContain(part);
    }
  });

  it("is the same after a journey as text", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
