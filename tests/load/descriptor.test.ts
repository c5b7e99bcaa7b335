import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonLines, lineOf } from "@/lib/load/json";
import { type Edit, faultsWith, replacing, skirmish } from "./skirmish";

const file = "datapackage.json";
const faultOf = async (edit: Edit) => {
  const faults = await faultsWith({ [file]: edit });
  expect(faults).toHaveLength(1);
  return faults[0];
};

interface Field {
  name: string;
  type: string;
  constraints?: { enum: string[] };
  itemEnum?: string[];
}

interface Json {
  [key: string]: unknown;
  resources: { name: string; path: string; schema: { fields: Field[] } }[];
}

/** Rewrites the parsed file; its lines stay those of JSON.stringify. */
const changing =
  (change: (json: Json) => void): Edit =>
  (text) => {
    const json = JSON.parse(text) as Json;
    change(json);
    return JSON.stringify(json, null, 2);
  };

describe("datapackage.json", () => {
  it.each([
    [
      "the title is missing",
      replacing('"title": "Skirmish of Dry Well",\n  "description"', '"description"'),
      "title",
      "is missing",
    ],
    ["a text is empty", replacing('"version": "1.0.0"', '"version": ""'), "version", "must not be empty"],
    ["a text is blank", replacing('"version": "1.0.0"', '"version": " "'), "version", "must not be empty"],
    ["no licence is named", changing((json) => Object.assign(json, { licenses: [] })), "licenses", "must not be empty"],
    [
      "the title is a number",
      replacing('"title": "Skirmish of Dry Well",\n  "description"', '"title": 1,\n  "description"'),
      "title",
      "must be of type string",
    ],
    [
      "a day is none",
      replacing('"start": "2020-03-01"', '"start": "2020-03-32"'),
      "temporal.start",
      "“2020-03-32” is no calendar day",
    ],
    [
      "the dates are reversed",
      replacing('"end": "2020-03-08"', '"end": "2020-02-08"'),
      "temporal.end",
      "the end lies before the start",
    ],
    [
      "an address is none",
      replacing("https://example.org/skirmish", "example.org"),
      "article.url",
      "“example.org” is no web address",
    ],
    ...["ftp://example.org", "javascript:alert(1)"].flatMap((path): [string, Edit, string, string][] => [
      [
        `an address is none of the web’s, ${path}`,
        replacing("https://example.org/skirmish", path),
        "article.url",
        `“${path}” is no web address`,
      ],
      ...["contributors", "sources"].map((key): [string, Edit, string, string] => [
        `an address of its ${key} is none of the web’s, ${path}`,
        changing((json) => Object.assign(json, { [key]: [{ title: "Example", path }] })),
        `${key}.0.path`,
        `“${path}” is no web address`,
      ]),
    ]),
    [
      "it dates itself to no second",
      replacing('"2020-04-01"', '"2020-04-01Tnoon"'),
      "created",
      "“2020-04-01Tnoon” is no calendar day",
    ],
    [
      "the name is not the folder’s",
      replacing('"name": "skirmish"', '"name": "battle"'),
      "name",
      "“battle” is not the name of its folder, “skirmish”",
    ],
    ["the name is no id", replacing('"name": "skirmish"', '"name": "The Skirmish"'), "name", "“The Skirmish” is no id"],
    [
      "a path is not the table’s file",
      replacing('"path": "claims.csv"', '"path": "../claims.csv"'),
      "resources.5.path",
      "“../claims.csv” should be claims.csv",
    ],
    [
      "a table has no file",
      replacing('"path": "claims.csv",', '"of": "claims.csv",'),
      "resources.5.path",
      "is missing",
    ],
    [
      "an enum lacks a word",
      changing(({ resources }) => resources[4]?.schema.fields[9]?.constraints?.enum.pop()),
      "resources.4.schema.fields.9",
      "the enum of “certainty” lacks contested",
    ],
    [
      "an enum holds another word",
      replacing('"contested"', '"contested", "sure"'),
      "resources.4.schema.fields.9",
      "the enum of “certainty” should not hold sure",
    ],
    [
      "an enum has one word for another",
      replacing('"contested"', '"sure"'),
      "resources.4.schema.fields.9",
      "the enum of “certainty” lacks contested and should not hold sure",
    ],
    [
      "a vocabulary has no enum",
      changing(({ resources }) => delete resources[9]?.schema.fields[6]?.itemEnum),
      "resources.9.schema.fields.6",
      "“coding” needs its vocabulary as an enum: events, order_of_battle",
    ],
    [
      "a column is not described",
      changing(({ resources }) => resources[3]?.schema.fields.pop()),
      "resources.3.schema.fields",
      "the column “section” is missing",
    ],
    [
      "a column is described twice",
      changing(({ resources }) => resources[3]?.schema.fields.push(resources[3].schema.fields[1]!)),
      "resources.3.schema.fields.5.name",
      "the column “name” stands here twice",
    ],
    [
      "a column is described that the table does not have",
      changing(({ resources }) => resources[3]?.schema.fields.splice(1, 0, { name: "names", type: "string" })),
      "resources.3.schema.fields.1.name",
      "“names” is no column of this table",
    ],
    [
      "columns stand in another order",
      changing(({ resources }) => resources[3]?.schema.fields.reverse()),
      "resources.3.schema.fields",
      "another order than id, name, date_start, date_end, section",
    ],
    [
      "a table is not listed",
      changing(({ resources }) => resources.pop()),
      "resources",
      "the table “translations” is not listed",
    ],
    [
      "a table is listed twice",
      changing(({ resources }) => resources.push(resources[0]!)),
      "resources.11.name",
      "“factions” is listed twice",
    ],
    [
      "a resource is no table",
      changing(({ resources }) => resources.push({ ...resources[0]!, name: "weather" })),
      "resources.11.name",
      "“weather” is no table",
    ],
  ])("is at fault where %s", async (_, edit, column, message) => {
    const lines = jsonLines(edit(await readFile(join(skirmish, file), "utf8")) as string);
    const line = lineOf(lines, column.split("."));
    expect(await faultOf(edit)).toEqual({ file, line, column, message: expect.stringContaining(message) });
  });

  it.each([
    ["a missing comma, told of what comes after it", '"version": "1.0.0"', 6],
    ["a text that is not closed", '"version": "1.0.0,', 5],
    ["a word that is none of JSON’s", '"version": undefined,', 5],
  ])("says where it is no JSON: %s", async (_, broken, line) => {
    expect(await faultOf(replacing('"version": "1.0.0",', broken))).toMatchObject({
      file,
      line,
      column: null,
      message: expect.stringContaining("is no JSON"),
    });
  });

  it("is at fault once where it holds no object", async () => {
    expect(await faultOf(() => "[]")).toMatchObject({ line: 1, column: null, message: "must be of type object" });
  });

  it("may be of a campaign of one day, and of an article without encryption", async () => {
    const oneDay = changing((json) => Object.assign(json, { temporal: { start: "2020-03-01", end: "2020-03-01" } }));
    expect(await faultsWith({ [file]: oneDay })).toEqual([]);
    expect(await faultsWith({ [file]: replacing("https://example.org/skirmish", "http://example.org") })).toEqual([]);
  });

  it("may limit a column to words of its own where none are asked for", async () => {
    const limited = changing(({ resources }) =>
      Object.assign(resources[3]?.schema.fields[4] ?? {}, { constraints: { enum: ["Advance"] } }),
    );
    expect(await faultsWith({ [file]: limited })).toEqual([]);
  });

  it("may date itself to the second, as the standard wants", async () => {
    expect(await faultsWith({ [file]: replacing('"2020-04-01"', '"2020-04-01T12:00:00Z"') })).toEqual([]);
  });
});
