import { describe, expect, it } from "vitest";
import { isAdditive } from "@/lib/campaign/claim";
import { sumEstimates } from "@/lib/campaign/estimate";
import type { Ledger } from "@/lib/campaign/ledger";
import { chartOf } from "@/lib/charts";
import { headlineWords } from "@/lib/charts/headlines";
import { headlines } from "@/lib/series/headlines";
import { lossSeries } from "@/lib/series/losses";
import { territorySeries } from "@/lib/series/territory";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf, type Row } from "./ledger-of";

/** “Villages captured: government 47 to 53; rebels 14 to 15” */
const linesOf = (query = "", ledger: Ledger = aleppo) =>
  headlineWords(ledger, viewOf(query, ledger)).map(({ label, values }) => {
    const told = values.map(({ faction, value, source }) =>
      [faction, value, source && `(${source})`].filter(Boolean).join(" "),
    );
    return `${label}: ${told.join("; ")}`;
  });

it("come to the counts of the skirmish, counted by hand", () => {
  expect(linesOf("", skirmish)).toEqual([
    "Villages captured: government 7; rebels 2 to 4; isil up to 1",
    "Killed: government at least 4; rebels 10 to 14; isil not reported",
    "Vehicles lost, in all, as claimed: government 9 (A rebel spokesman, 4 Mar); government at least 7 (War Monitor, 8 Mar)",
    "Events: 12",
  ]);
});

it("come to the counts of the Aleppo ledger, counted by hand", () => {
  expect(linesOf()).toEqual([
    "Villages captured: government 47 to 53; rebels 14 to 15; isil 2",
    "Towns captured: government 3",
    "Killed: government at least 65; rebels at least 45; isil at least 86",
    "Vehicles lost, in all, as claimed: government at least 11 (SOHR, 19 Oct); government at least 15 (Unnamed reports, 22 Oct); government 21 (Rebel spokesman, 23 Oct)",
    "Territory held, as claimed: government 341 km² (The article itself, 13 Nov); government 200 to 999 km² (Al-Masdar, 15 Nov)",
    "Events: 80",
  ]);
});

describe("under a filter", () => {
  it.each([
    ["time=2015-10-16..2015-10-20", "Vehicles lost, in all, as claimed: government at least 11 (SOHR, 19 Oct)"],
    ["time=2015-11-01..2015-11-14", "Territory held, as claimed: government 341 km² (The article itself, 13 Nov)"],
    ["time=2015-11-01..2015-11-14", "Villages captured: government 19 to 25; rebels 4; isil 1"],
    // What one claimant does not tell another may.
    [
      "claimant=sohr",
      "Villages captured: government not reported under this filter; rebels not reported under this filter; isil not reported under this filter",
    ],
    ["faction=rebels", "Villages captured: rebels 14 to 15"],
    // Of at least 43 over two days, anything from none to all fell on the second.
    ["faction=government&time=2015-10-24", "Killed: government 0 or more"],
    ["unit=hill", "Hills captured: government at least 11; rebels 3 to 4; isil 2"],
    // The several, for the five that hold them are told of another group.
    ["faction=iranian-backed-militias", "Villages captured: government at least 2"],
    ["certainty=claimed", "Vehicles lost, in all, as claimed: government 21 (Rebel spokesman, 23 Oct)"],
  ])("%s: %s", (query, line) => {
    expect(linesOf(query)).toContain(line);
  });

  it("stand where they stood, and say where nothing was reported: of each side for villages and deaths, else once", () => {
    expect(linesOf("time=2015-12-09")).toEqual([
      "Villages captured: government not reported; rebels not reported; isil not reported",
      "Towns captured: not reported",
      "Killed: government not reported; rebels not reported; isil not reported",
      "Vehicles lost, in all, as claimed: not reported",
      "Territory held, as claimed: not reported",
      "Events: 0",
    ]);
  });

  it("are the same ones under any filter, and one more where a unit is asked for, be it told of or not", () => {
    const labelsOf = (query = "") => headlineWords(aleppo, viewOf(query, aleppo)).map(({ label }) => label);
    const labels = labelsOf();
    for (const query of ["faction=isil", "claimant=sohr", "type=weather", "place=al-hader", "time=2016-02-01"]) {
      expect(labelsOf(query)).toEqual(labels);
    }
    for (const query of ["unit=village,hill", "unit=village,hill&type=weather"]) {
      expect(labelsOf(query).filter((label) => !labels.includes(label))).toEqual(["Hills captured"]);
      expect(labelsOf(query)).toEqual(expect.arrayContaining(labels));
    }
  });
});

describe("what a figure is made of", () => {
  it("adds up to it, for sums", () => {
    const sums = headlines(aleppo, viewOf("", aleppo)).filter(
      ({ measure }) => measure === "captured" || measure === "killed",
    );
    expect(sums.length).toBeGreaterThan(1);
    for (const { values } of sums) {
      expect(values.length).toBeGreaterThan(0);
      for (const { claims, count } of values) {
        const of = claims.map((id) => aleppo.claimById.get(id)!);
        expect(of.every((claim) => isAdditive(claim, aleppo.claimById, () => true))).toBe(true);
        expect(count).toEqual(sumEstimates(of.map(({ estimate }) => estimate)));
      }
    }
  });

  it("is one claim, for a running total", () => {
    const totals = headlines(aleppo, viewOf("", aleppo)).flatMap(({ values }) =>
      values.filter(({ claimed }) => claimed),
    );
    expect(totals.map(({ claims }) => claims)).toEqual([
      ["2015-10-19-vehicles-lost-sohr"],
      ["2015-10-22-vehicles-lost-reported"],
      ["2015-10-23-vehicles-lost-rebel-spokesman"],
      ["2015-11-13-territory-held"],
      ["2015-11-15-territory-hundreds"],
    ]);
  });
});

describe("running totals", () => {
  it("of rivals stand in the order in which charts and their sentences tell of them", () => {
    for (const [series, headline] of [
      [lossSeries, 3],
      [territorySeries, 4],
    ] as const) {
      const view = viewOf("", aleppo);
      const told = series(aleppo, view).sides.flatMap(({ totals }) => totals.map(({ claim }) => claim.id));
      expect(told.length).toBeGreaterThan(1);
      expect(headlines(aleppo, view)[headline]?.values.flatMap(({ claims }) => claims)).toEqual(told);
    }
  });

  /** Ground that red holds. */
  const held = (row: Partial<Row>): Row => ({
    id: "a",
    days: 12,
    measure: "territory",
    unit: "km2",
    basis: "running_total",
    taken: [40, 40, 40],
    ...row,
  });
  const groundOf = (...rows: Row[]) => linesOf("", ledgerOf(rows)).filter((line) => line.startsWith("Territory"));

  it("of ground are square kilometres alone: a share of an area is not told as one", () => {
    expect(groundOf(held({ unit: "percent", taken: [75, 75, 75] }))).toEqual([]);
    expect(groundOf(held({ id: "a" }), held({ id: "b", days: 13, unit: "percent" }))).toEqual([
      "Territory held, as claimed: red 40 km² (The article itself, 12 May)",
    ]);
  });

  it("of one day are replaced by the one that stands last in the ledger", () => {
    const [first, second] = [held({ id: "a" }), held({ id: "b", taken: [30, 30, 30] })];
    expect(groundOf(first, second)).toEqual(["Territory held, as claimed: red 30 km² (The article itself, 12 May)"]);
    expect(groundOf(second, first)).toEqual(["Territory held, as claimed: red 40 km² (The article itself, 12 May)"]);
  });

  it("are replaced by the same claimant’s next one of the same places", () => {
    expect(groundOf(held({ id: "a", places: ["mill"] }), held({ id: "b", days: 13, places: ["mill"] }))).toEqual([
      "Territory held, as claimed: red 40 km² (The article itself, mill, 13 May)",
    ]);
  });

  it("are not replaced by one of other places, and name theirs", () => {
    expect(
      groundOf(
        held({ id: "a", places: ["mill", "dry-well"] }),
        held({ id: "b", days: 13, taken: [30, 30, 30] }),
        held({ id: "c", days: 14, places: ["dry-well", "mill"], taken: [50, 50, 50] }),
      ),
    ).toEqual([
      "Territory held, as claimed: red 30 km² (The article itself, 13 May); red 50 km² (The article itself, dry-well and mill, 14 May)",
    ]);
  });
});

it("lead to the charts that show them", () => {
  const leading = headlineWords(aleppo, viewOf("", aleppo)).map(
    ({ label, slug }) => `${label}: ${chartOf(slug)?.slug}`,
  );
  expect(leading).toEqual([
    "Villages captured: villages-captured",
    "Towns captured: villages-captured",
    "Killed: casualties",
    "Vehicles lost, in all, as claimed: vehicle-losses",
    "Territory held, as claimed: territory",
    "Events: timeline",
  ]);
});

it("say of what nobody told that it is not reported, under which filter, and of none that it is", () => {
  const valuesOf = (query: string, ledger = aleppo) => headlineWords(ledger, viewOf(query, ledger))[0]?.values;
  expect(valuesOf("faction=isil&time=2015-12-01..2015-12-21")).toMatchObject([
    {
      value: "not reported under this filter",
      reported: false,
      sentence: "ISIL: none reported captured, 1–21 December 2015 under this filter.",
      claims: [],
    },
  ]);
  const none = ledgerOf([{ id: "a", days: 12, taken: [0, null, 3] }]);
  expect(valuesOf("", none)?.[0]).toMatchObject({ value: "up to 3", reported: true, claims: ["a"] });
});

it("of a claim over several days give the day to whose end it runs", () => {
  const total = { measure: "vehicles_lost", unit: "vehicle", basis: "running_total" } as const;
  const ledger = ledgerOf([{ id: "a", days: [12, 14], ...total, taken: [4, 4, 4] }]);
  const lost = headlineWords(ledger, viewOf("", ledger)).find(({ slug }) => slug === "vehicle-losses");
  expect(lost?.values[0]?.source).toBe("The article itself, 14 May");
});

it("name a claimant in short beside its number, and whole for whoever asks", () => {
  const { values = [] } = headlineWords(aleppo, viewOf("", aleppo)).find(({ slug }) => slug === "vehicle-losses") ?? {};
  expect(values.map(({ source, sourceInFull }) => [source, sourceInFull])).toEqual([
    ["SOHR, 19 Oct", "Syrian Observatory for Human Rights (SOHR), 19 Oct"],
    ["Unnamed reports, 22 Oct", "Unnamed reports (“reportedly”), 22 Oct"],
    ["Rebel spokesman, 23 Oct", "Rebel spokesman, unnamed, 23 Oct"],
  ]);
});

it("are told in full sentences", () => {
  const sentences = headlineWords(aleppo, viewOf("time=2015-10-16..2015-11-14", aleppo)).flatMap(({ values }) =>
    values.map(({ sentence }) => sentence),
  );
  expect(sentences).toContain("Government: 37 villages captured, 16 October – 14 November 2015.");
  expect(sentences).toContain("Government: 21 vehicles lost, in all, according to: Rebel spokesman, unnamed, 23 Oct.");
  expect(sentences).toContain("Government: 341 km² territory held, in all, according to: The article itself, 13 Nov.");
  expect(sentences.at(-1)).toMatch(/^\d+ events, 16 October – 14 November 2015\.$/);
});
