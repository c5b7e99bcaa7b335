import { describe, expect, it } from "vitest";
import { cell, faultsWith } from "./skirmish";

const notAnId = (text: string) => `“${text}” is no id; write lower-case words joined by hyphens`;

type Case = [rule: string, row: string, line: number, column: string, value: string, message: string];

const cases: Record<string, Case[]> = {
  events: [
    ["a day that is none", "2020-03-01-dry-well", 2, "date_end", "2020-02-30", "“2020-02-30” is no calendar day"],
    ["a day in words", "2020-03-01-dry-well", 2, "date_end", "1 March", "“1 March” is no day; write it as YYYY-MM-DD"],
    [
      "an end before the start",
      "2020-03-02-five-villages",
      4,
      "date_end",
      "2020-03-01",
      "the end 2020-03-01 lies before the start 2020-03-02",
    ],
    [
      "a span dated as a day",
      "2020-03-02-five-villages",
      4,
      "date_precision",
      "day",
      "day, but the event starts and ends on two days",
    ],
    [
      "a day dated as a span",
      "2020-03-01-dry-well",
      2,
      "date_precision",
      "range",
      "range, but the event starts and ends on one day",
    ],
    [
      "a word outside the vocabulary",
      "2020-03-05-mill-taken",
      7,
      "certainty",
      "sure",
      "“sure” is not allowed here; allowed are stated, reported, claimed, contested",
    ],
    [
      "an ill-formed id in a list",
      "2020-03-05-mill-taken",
      7,
      "actors",
      "Northern_Front",
      "“Northern_Front” is no id; write lower-case words joined by hyphens",
    ],
    [
      "an empty item in a list",
      "2020-03-05-mill-taken",
      7,
      "actors",
      "northern-front;",
      "holds an empty item; two semicolons, or one at an end",
    ],
    ["an id of two hyphens", "2020-03-05-mill-taken", 7, "actors", "northern--front", notAnId("northern--front")],
    ["an id that ends in a hyphen", "2020-03-05-mill-taken", 7, "actors", "rebels-", notAnId("rebels-")],
    ["an item that is listed twice", "2020-03-05-mill-taken", 7, "actors", "rebels; rebels", "lists “rebels” twice"],
    ["a missing value", "2020-03-05-mill-taken", 7, "summary", "", "needs a value"],
    ["a space before a value", "2020-03-05-mill-taken", 7, "outcome", " gained", "begins or ends with a space"],
    ["a space after a value", "2020-03-05-mill-taken", 7, "outcome", "gained ", "begins or ends with a space"],
    ...["=1+1", "+1", "-a", "-1+1", "@sum(a1)", "＝1", "＋1", "－1", "＠a"].map(
      (text): Case => [
        `a formula, ${text}`,
        "2020-03-05-mill-taken",
        7,
        "summary",
        text,
        `begins with “${text[0]}”, so that a spreadsheet would run it as a formula; begin with a word`,
      ],
    ),
    [
      "a long name of a turning point",
      "2020-03-01-dry-well",
      2,
      "landmark",
      "Dry Well taken after noon",
      "“Dry Well taken after noon” has more than 24 characters",
    ],
  ],

  claims: [
    ["a number that is not whole", "five-villages-captured", 4, "low", "4.5", "“4.5” is not a whole number from 0"],
    ["a negative number", "several-villages-captured", 3, "low", "-2", "“-2” is not a whole number from 0"],
    [
      "more digits than a number holds exactly",
      "up-to-three-villages-captured",
      9,
      "high",
      "1234567890123456",
      "“1234567890123456” is not a whole number from 0",
    ],
    ["a missing low", "several-villages-captured", 3, "low", "", "needs a value"],
    ["low above high", "up-to-three-villages-captured", 9, "high", "0", "low 1 is above high 0"],
    ["low above high, whatever is best", "five-villages-captured", 4, "high", "4", "low 5 is above high 4"],
    [
      "best where low lies below it",
      "up-to-three-villages-captured",
      9,
      "best",
      "3",
      "best is for exact numbers: low and high must be 3, too, or best be blank",
    ],
    ["low above best", "several-villages-captured", 3, "best", "1", "low 2 is above best 1"],
    ["best above high", "up-to-three-villages-captured", 9, "best", "4", "best 4 is above high 3"],
    [
      "best where the number is not exact",
      "several-villages-captured",
      3,
      "best",
      "2",
      "best is for exact numbers: low and high must be 2, too, or best be blank",
    ],
    [
      "a running total without its first day",
      "vehicles-spokesman",
      5,
      "since",
      "",
      "a running total needs the day since which it counts",
    ],
    [
      "an increment with a first day",
      "five-villages-captured",
      4,
      "since",
      "2020-03-01",
      "2020-03-01 is given, but an increment has no day since which it counts",
    ],
    [
      "a captured thing that cannot be captured",
      "dry-well-captured",
      2,
      "unit",
      "people",
      "“people” is no unit of captured; allowed are village, town, hill, farm, base, checkpoint, industrial, position, site",
    ],
    [
      "vehicles in another unit",
      "vehicles-spokesman",
      5,
      "unit",
      "people",
      "“people” is no unit of vehicles_lost; allowed are vehicle",
    ],
    [
      "a capture by nobody",
      "lost-hamlet-captured",
      13,
      "faction",
      "",
      "captured needs a faction; blank is for civilians",
    ],
    ["a road of nobody", "road-cut", 12, "faction", "", "road needs a faction; blank is for civilians"],
    [
      "a running total of nobody’s vehicles",
      "vehicles-monitor-first",
      6,
      "faction",
      "",
      "a running total of vehicles_lost needs a faction; blank is for civilians",
    ],
    ["a road in an area", "road-cut", 12, "unit", "km2", "“km2” is no unit of road; allowed are km, site"],
    [
      "a wording of more than five words",
      "dry-well-captured",
      2,
      "wording",
      "a b c d e f",
      "“a b c d e f” has more than five words",
    ],
  ],

  places: [
    [
      "an exact place without coordinates",
      "lost-hamlet",
      5,
      "where_precision",
      "exact",
      "exact needs latitude and longitude",
    ],
    [
      "an unknown place with coordinates",
      "mill",
      3,
      "where_precision",
      "unknown",
      "unknown, but a latitude or longitude is given",
    ],
    ["a latitude beyond the pole", "mill", 3, "latitude", "90.1", "“90.1” is no number from -90 to 90"],
    ["a latitude beyond the other pole", "mill", 3, "latitude", "-90.1", "“-90.1” is no number from -90 to 90"],
    ["a longitude more than half round", "mill", 3, "longitude", "180.1", "“180.1” is no number from -180 to 180"],
    ["a radius of nothing", "salt-town", 4, "radius_km", "0", "“0” is no number from 0.1 to 1000"],
    ["a radius of half the world", "salt-town", 4, "radius_km", "1001", "“1001” is no number from 0.1 to 1000"],
    ["an approximate place without radius", "salt-town", 4, "radius_km", "", "an approximate place needs a radius"],
    [
      "an exact place with a radius",
      "mill",
      3,
      "radius_km",
      "2",
      "2 is given, but only an approximate place has a radius",
    ],
    ...["36.05", "91 37.25", "36.05 181", "36.05 37.25 3"].map(
      (point): Case => [
        `a point of a path that is none, ${point}`,
        "river-road",
        6,
        "path",
        `36.0 37.2;${point}`,
        `“${point}” is no point; write latitude, a space, longitude`,
      ],
    ),
    ["a path of one point", "river-road", 6, "path", "36.0 37.2", "a path needs at least two points"],
  ],

  sentences: [
    ...["aftermath-1-3", "aftermath.1", "aftermath.1.3.1", "Aftermath.1.3"].map(
      (id): Case => [
        `an ill-formed sentence id, ${id}`,
        "aftermath.1.3",
        19,
        "id",
        id,
        `“${id}” is no sentence id; write section.paragraph.sentence, as lead.1.1`,
      ],
    ),
    ...["abc", "b246a4f349420", "B246A4F34942"].map(
      (hash): Case => [
        `a hash of another form, ${hash}`,
        "aftermath.1.3",
        19,
        "sha256",
        hash,
        `“${hash}” is not the first twelve hexadecimal digits of a SHA-256`,
      ],
    ),
    [
      "context without a note",
      "aftermath.1.3",
      19,
      "note",
      "",
      "a sentence coded as context needs a note that says why",
    ],
    [
      "context beside another coding",
      "infobox.2.1",
      4,
      "coding",
      "totals;context",
      "context must stand alone, not beside other codings",
    ],
    ["a sentence that is not coded", "aftermath.1.3", 19, "coding", "", "needs a value"],
    [
      "a fragment of eight words",
      "aftermath.1.3",
      19,
      "fragment",
      "a b c d e f g h",
      "“a b c d e f g h” has more than seven words",
    ],
  ],

  factions: [
    ...["Syria", "SYR", "sy"].map(
      (home): Case => [
        `a home that is no country code, ${home}`,
        "isil",
        6,
        "home",
        home,
        `“${home}” is no country; write two capital letters (ISO 3166-1), as SY`,
      ],
    ),
  ],
  people: [
    [
      "the day of no fate",
      "ben-marsh",
      3,
      "date",
      "2020-03-07",
      "2020-03-07 is the day of no fate; fill in fate or leave it blank",
    ],
  ],
  phases: [
    [
      "a phase that ends before it starts",
      "aftermath",
      4,
      "date_end",
      "2020-03-01",
      "the end 2020-03-01 lies before the start 2020-03-09",
    ],
  ],
  totals: [
    ["best above high", "rebels-killed", 3, "best", "16", "best 16 is above high 15"],
    ["a unit of another measure", "rebels-killed", 3, "unit", "km", "“km” is no unit of killed; allowed are people"],
  ],
};

describe.each(Object.entries(cases))("%s", (table, cases) => {
  it.each(cases)("may not hold %s", async (_, row, line, column, value, message) => {
    expect(await faultsWith({ [`${table}.csv`]: cell(row, column, value) })).toEqual([
      { file: `${table}.csv`, line, column, message },
    ]);
  });
});

it("reports every cell of a row that is at fault", async () => {
  const row = "vehicles-spokesman";
  const edit = (text: string) =>
    [cell(row, "measure", "lost"), cell(row, "high", "8"), cell(row, "since", "")].reduce((t, to) => to(t), text);
  const faults = await faultsWith({ "claims.csv": edit });
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [5, "measure"],
    [5, "high"],
    [5, "since"],
  ]);
});

it("allows spaces around the items of a list", async () => {
  expect(await faultsWith({ "people.csv": cell("ben-marsh", "sentences", "infobox.1.1 ; infobox.1.2") })).toEqual([]);
});

it.each([
  ["mill", 3, "latitude", "", "exact needs latitude and longitude"],
  ["mill", 3, "longitude", "", "exact needs latitude and longitude"],
  ["lost-hamlet", 5, "latitude", "36", "unknown, but a latitude or longitude is given"],
  ["lost-hamlet", 5, "longitude", "37", "unknown, but a latitude or longitude is given"],
])("holds the precision of %s in line %i against its %s alone, %j", async (row, line, column, value, message) => {
  expect(await faultsWith({ "places.csv": cell(row, column, value) })).toEqual([
    { file: "places.csv", line, column: "where_precision", message },
  ]);
});

it("needs somebody who holds the territory of a claim, and a unit of areas", async () => {
  const edit = (text: string) => cell("road-cut", "faction", "")(cell("road-cut", "measure", "territory")(text));
  const fault = (column: string, message: string) => ({ file: "claims.csv", line: 12, column, message });
  expect(await faultsWith({ "claims.csv": edit })).toEqual([
    fault("unit", "“km” is no unit of territory; allowed are km2, percent"),
    fault("faction", "territory needs a faction; blank is for civilians"),
  ]);
});

it.each([
  ["a number below zero", "places", "dry-well", { latitude: "-36.15" }],
  ["points below zero", "places", "river-road", { path: "-36 37.2;-36.05 -37.25" }],
  ["the poles and the ends of the longitudes", "places", "river-road", { path: "90 180;-90 -180" }],
  ["the least radius", "places", "salt-town", { radius_km: "0.1" }],
  ["the greatest radius", "places", "salt-town", { radius_km: "1000" }],
  ["a number of fifteen digits", "claims", "up-to-three-villages-captured", { high: "123456789012345" }],
  ["a wording of five words, however far apart", "claims", "dry-well-captured", { wording: "a  b c d e" }],
  ["a fragment of seven words", "sentences", "aftermath.1.3", { fragment: "a b c d e f g" }],
  ["a turning point of 24 characters", "events", "2020-03-01-dry-well", { landmark: "Dry Well taken at midday" }],
  [
    "something done by the day on which it can first have been",
    "events",
    "2020-03-01-dry-well",
    { date_precision: "by" },
  ],
  ["the day of a wound", "people", "ben-marsh", { fate: "wounded", date: "2020-03-07" }],
  ["vehicles that civilians lost", "claims", "vehicles-monitor-first", { basis: "increment", since: "", faction: "" }],
  [
    "a running total of civilians killed",
    "claims",
    "salt-town-rebels-killed",
    { basis: "running_total", since: "2020-03-01", faction: "" },
  ],
])("lets %s stand", async (_, table, row, cells) => {
  const edit = (text: string) => Object.entries(cells).reduce((t, [column, to]) => cell(row, column, to)(t), text);
  expect(await faultsWith({ [`${table}.csv`]: edit })).toEqual([]);
});
