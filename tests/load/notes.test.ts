import { describe, expect, it } from "vitest";
import { loadCampaign } from "@/lib/load/package";
import { columnsOf, tableNames } from "@/lib/load/schema";
import { aleppoCampaign } from "../ledgers";
import { replacing, skirmishWith } from "./skirmish";

const { notes } = aleppoCampaign;
const column = (table: string, name: string) =>
  notes.tables.find((one) => one.name === table)?.columns.find((one) => one.name === name);

describe("what a package tells of itself", () => {
  it("names every table with its file, its rows and its columns in order", () => {
    expect(notes.tables.map(({ name, file }) => [name, file])).toEqual(tableNames.map((name) => [name, `${name}.csv`]));
    expect(notes.tables.find(({ name }) => name === "sentences")?.rows).toBe(107);
    expect(notes.tables.map(({ columns }) => columns.map((one) => one.name))).toEqual(tableNames.map(columnsOf));
  });

  it("parts what a column holds from what a blank cell in it means", () => {
    expect(column("people", "date")).toMatchObject({
      type: "date",
      description: "Day of the fate.",
      blank: "not stated",
    });
    expect(column("places", "radius_km")).toMatchObject({
      description: expect.stringMatching(/kilometres\. .*places only\.$/),
      blank: "exact or unknown",
    });
    expect(column("claims", "high")?.blank).toBe("open: the article names no upper bound");
  });

  it.each([
    ["Under whom.\nBy id. Blank = a root,\nwith nobody above.", "Under whom.\nBy id.", "a root,\nwith nobody above"],
    ["Under whom; blank = nobody", "Under whom.", "nobody"],
    ["Blank = nobody.", "", "nobody"],
    ["Under whom, nonblank = known.", "Under whom, nonblank = known.", "not stated"],
  ])("reads %j so", async (described, description, blank) => {
    const describing = replacing('"name": "parent",', `"name": "parent", "description": ${JSON.stringify(described)},`);
    const { notes: told } = await loadCampaign(await skirmishWith({ "datapackage.json": describing }));
    expect(told.tables[0]?.columns[2]).toMatchObject({ name: "parent", description, blank });
  });

  it("says of a column that is always filled that no cell is blank", () => {
    expect(column("claims", "low")?.blank).toBeNull();
  });

  it("names the words of a column, those of a list’s items too", () => {
    expect(column("claims", "basis")?.words).toEqual(["increment", "running_total"]);
    expect(column("sentences", "coding")?.words).toContain("context");
    expect(column("events", "summary")?.words).toEqual([]);
  });

  it("names contributors with their roles, and sources with their addresses", () => {
    expect(notes.contributors).toContainEqual({
      title: "Campaign Ledger",
      url: null,
      roles: ["creator", "maintainer"],
    });
    expect(notes.sources.every(({ url }) => url?.startsWith("https://"))).toBe(true);
  });

  it("names the address of a contributor who has one", async () => {
    const contributors = [{ title: "Ada", path: "https://example.org/ada" }];
    const naming = replacing('"resources": [', `"contributors": ${JSON.stringify(contributors)}, "resources": [`);
    const { notes: told } = await loadCampaign(await skirmishWith({ "datapackage.json": naming }));
    expect(told.contributors).toEqual([{ title: "Ada", url: "https://example.org/ada", roles: [] }]);
  });

  it("is empty, not wrong, where a package is silent", async () => {
    const { notes: silent } = await loadCampaign("tests/fixtures/skirmish");
    expect(silent).toMatchObject({ keywords: [], contributors: [], sources: [] });
    expect(silent.tables[0]).toMatchObject({ name: "factions", description: "" });
    expect(silent.tables[0]?.columns.find(({ name }) => name === "parent")).toMatchObject({
      description: "",
      blank: "not stated",
    });
  });
});
