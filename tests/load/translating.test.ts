import { describe, expect, it } from "vitest";
import { loadCampaign } from "@/lib/load/package";
import { cell, type Edit, faultsWith, replacing, skirmish } from "./skirmish";

const file = "translations.csv";
const adding =
  (...rows: string[]): Edit =>
  (text) =>
    `${text}${rows.map((row) => `${row}\n`).join("")}`;

describe("translations", () => {
  it("are told in the order of their table, by the cell that they are of", async () => {
    const { translations } = await loadCampaign(skirmish);
    expect(translations).toHaveLength(6);
    expect(translations[3]).toEqual({
      language: "ar",
      table: "events",
      record: "2020-03-01-dry-well",
      field: "landmark",
      text: "السيطرة على البئر",
    });
  });

  it("leave what the browser holds as it was coded", async () => {
    expect(JSON.stringify((await loadCampaign(skirmish)).ledger)).not.toMatch(/\p{Script=Arabic}/u);
  });

  it.each([
    ["another language", "en,phases,aftermath,name,النهاية", "language", "“en” is not allowed here; allowed are ar"],
    [
      "a table whose words stay",
      "ar,people,ada-stone,name,آدا",
      "table",
      "“people” is not allowed here; allowed are campaign, phases, events, claimants, assessments",
    ],
    ["a column that stays", "ar,phases,aftermath,section,النهاية", "field", "“section” is not allowed here"],
    [
      "a column of another table",
      "ar,phases,aftermath,summary,النهاية",
      "field",
      "“summary” of phases is not translated, but name",
    ],
    ["a blank text", "ar,phases,aftermath,name,", "text", "needs a value"],
    ["English", "ar,phases,aftermath,name,The end", "text", "“The end” is not in the script of “ar”"],
    ["mostly English", "ar,phases,aftermath,name,The end نه", "text", "“The end نه” is not in the script of “ar”"],
    ["no letters at all", "ar,phases,aftermath,name,2020", "text", "“2020” is not in the script of “ar”"],
    [
      "a landmark that no chart has room for",
      `ar,events,2020-03-07-road-cut,landmark,${"ا".repeat(25)}`,
      "text",
      "has more than 24 characters",
    ],
    ["an unknown row", "ar,phases,retreat,name,التراجع", "record", "“retreat” is no phase of phases.csv"],
    ["an id of another table", "ar,events,advance,summary,التقدم", "record", "“advance” is no event of events.csv"],
    ["another campaign", "ar,campaign,siege,description,حصار", "record", "“siege” is not this campaign, “skirmish”"],
    [
      "a cell that is blank",
      "ar,events,2020-03-02-five-villages,landmark,خمس قرى",
      "field",
      "“2020-03-02-five-villages” has no landmark in events.csv, line 4",
    ],
    ["the same cell again", "ar,phases,advance,name,تقدم", "field", "name of “advance” is translated in line 3, too"],
  ])("are refused of %s", async (_, row, column, message) => {
    expect(await faultsWith({ [file]: adding(row) })).toEqual([
      { file, line: 8, column, message: expect.stringContaining(message) },
    ]);
  });

  it("may name weapons and roads in their own letters", async () => {
    expect(await faultsWith({ [file]: adding("ar,phases,aftermath,name,ما بعد TOW وM-5") })).toEqual([]);
  });

  it("may be of the longest landmark, and of none", async () => {
    const longest = adding(`ar,events,2020-03-07-road-cut,landmark,${"ا".repeat(24)}`);
    expect(await faultsWith({ [file]: longest })).toEqual([]);
    expect(await faultsWith({ [file]: (text) => text.split("\n", 1).join("") })).toEqual([]);
  });

  it("are not held against a table that could not be read to its end, or lacks the column", async () => {
    expect(await faultsWith({ "phases.csv": () => null })).toHaveLength(1);
    expect(await faultsWith({ "phases.csv": replacing("advance,Advance", 'advance,"Advance') })).toHaveLength(1);
    const renamed = await faultsWith({ "phases.csv": replacing("id,name,", "id,title,") });
    expect(renamed.map((fault) => fault.file)).toEqual(["phases.csv", "phases.csv"]);
  });

  it("of a row at fault elsewhere still find it", async () => {
    expect(await faultsWith({ "events.csv": cell("2020-03-01-dry-well", "type", "conquest") })).toHaveLength(1);
  });
});
