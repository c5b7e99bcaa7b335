import { describe, expect, it } from "vitest";
import { toJson } from "@/lib/export/json";
import { captureRows } from "@/lib/series/capture-rows";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";

const about = { title: "Villages captured per day", unit: "villages a day", link: "/aleppo-2015?faction=isil" };
const data = captureRows(aleppo, viewOf("faction=isil", aleppo), "claim");
const json = toJson(aleppoCampaign, data, about);

describe("a table as JSON", () => {
  it("has a row an object under the columns’ names, in their order", () => {
    expect(json.rows).toHaveLength(2);
    expect(Object.keys(json.rows[0] ?? {})).toEqual(data.columns.map(({ name }) => name));
    expect(json.rows[0]).toMatchObject({ date_start: "2015-10-24", faction: "isil", low: 1, best: 1, high: 1 });
  });

  it("keeps null as null, zero as zero and false as false", () => {
    const columns = ["a", "b", "c"].map((name) => ({ name, description: "" }));
    expect(toJson(aleppoCampaign, { columns, rows: [[null, 0, false]] }, about).rows).toEqual([
      { a: null, b: 0, c: false },
    ]);
  });

  it("describes its columns", () => {
    expect(json.columns).toEqual(data.columns);
  });

  it("says what it shows, in which unit, and the link that shows it", () => {
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
    for (const part of [about.title, aleppoCampaign.title, number, hash, date, aleppo.article.title]) {
      expect(json.citation).toContain(part);
    }
  });

  it("is the same after a journey as text", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
