import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PackageError } from "@/lib/load/fault";
import { listCampaigns, loadCampaign, loadPackage } from "@/lib/load/package";
import { both, cell, faultsWith, replacing, skirmish, skirmishWith } from "./skirmish";

const tables = [
  "factions",
  "people",
  "places",
  "phases",
  "events",
  "claims",
  "claimants",
  "totals",
  "assessments",
  "sentences",
  "translations",
];
const files = ["datapackage.json", ...tables.map((table) => `${table}.csv`), "CODEBOOK.md", "CHANGES.md"];
const inEveryFile = (edit: (text: string) => string) => Object.fromEntries(files.map((file) => [file, edit]));

describe("loadCampaign", () => {
  it("gives a claim the period and the certainty of its event", async () => {
    const { ledger } = await loadCampaign(skirmish);
    expect(ledger.claims.find(({ id }) => id === "five-villages-captured")).toEqual({
      id: "five-villages-captured",
      event: "2020-03-02-five-villages",
      period: { start: "2020-03-02", end: "2020-03-03" },
      certainty: "stated",
      measure: "captured",
      unit: "village",
      faction: "government",
      fromFaction: "rebels",
      estimate: { low: 5, best: 5, high: 5 },
      wording: "five",
      basis: "increment",
      since: null,
      claimant: "article",
      countedIn: null,
      places: [],
      sentences: ["advance.1.3"],
    });
  });

  it("reads blank cells as null or as an empty list", async () => {
    const { ledger, places } = await loadCampaign(skirmish);
    expect(ledger.factions[0]).toMatchObject({ parent: null, home: null });
    expect(ledger.events.find(({ id }) => id === "2020-03-04-vehicles-monitor")).toMatchObject({
      actors: [],
      outcome: null,
    });
    expect(ledger.people[1]).toMatchObject({ fate: null, date: null });
    expect(places.find(({ id }) => id === "lost-hamlet")).toEqual({
      id: "lost-hamlet",
      name: "Lost Hamlet",
      variants: [],
      kind: "village",
      latitude: null,
      longitude: null,
      precision: "unknown",
      radiusKm: null,
      path: [],
      sources: [],
      note: "No point found.",
    });
  });

  it("reads lists and paths", async () => {
    const { ledger, places } = await loadCampaign(skirmish);
    expect(ledger.factions[1]?.aliases).toEqual(["Guard", "RG"]);
    expect(places.find(({ id }) => id === "river-road")?.path).toEqual([
      [36, 37.2],
      [36.05, 37.25],
      [36.1, 37.3],
    ]);
  });

  it("tells what datapackage.json says of the campaign", async () => {
    const { id, version, license, ledger } = await loadCampaign(skirmish);
    expect(id).toBe("skirmish");
    expect(version).toEqual({ number: "1.0.0", date: "2020-04-01", hash: ledger.version });
    expect(license).toMatchObject({ name: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" });
    expect(ledger.dates).toEqual({ start: "2020-03-01", end: "2020-03-08" });
  });

  it("puts events in order of their first day, those of one day as in the table", async () => {
    const reversed = (text: string) => {
      const [header, ...rows] = text.trim().split("\n");
      return [header, ...rows.reverse(), ""].join("\n");
    };
    const { ledger } = await loadCampaign(await skirmishWith({ "events.csv": reversed }));
    expect(ledger.events.slice(0, 5).map(({ id }) => id)).toEqual([
      "2020-03-01-dry-well",
      "2020-03-02-five-villages",
      "2020-03-02-several-villages",
      "2020-03-04-vehicles-monitor",
      "2020-03-04-vehicles-spokesman",
    ]);
  });

  it("finds the campaign’s id in whatever path leads to its folder", async () => {
    for (const folder of [`${skirmish}/`, `${skirmish}/.`, `./${skirmish}/../skirmish`])
      expect((await loadCampaign(folder)).id).toBe("skirmish");
  });

  it("holds the browser’s part as plain JSON", async () => {
    const { ledger } = await loadCampaign(skirmish);
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  });
});

describe("loadPackage", () => {
  it("keeps the text of every file as its version has it, and of no other", async () => {
    const { files: kept } = await loadPackage(
      await skirmishWith({ "CHANGES.md": (text) => text.replaceAll("\n", "\r\n") }),
    );
    expect([...kept.keys()]).toEqual(files);
    for (const [name, text] of kept)
      expect([name, text]).toEqual([name, await readFile(`${skirmish}/${name}`, "utf8")]);
  });
});

describe("the version hash", () => {
  const hashWith = async (edits: Parameters<typeof skirmishWith>[0]) =>
    (await loadCampaign(await skirmishWith(edits))).version.hash;

  it("is twelve hexadecimal digits, the same wherever the package lies", async () => {
    const { version } = await loadCampaign(skirmish);
    expect(version.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(await hashWith({})).toBe(version.hash);
  });

  it("does not depend on line endings or byte order marks, which load alike", async () => {
    const { version } = await loadCampaign(skirmish);
    expect(await hashWith(inEveryFile((text) => text.replaceAll("\n", "\r\n")))).toBe(version.hash);
    expect(await hashWith(inEveryFile((text) => `\uFEFF${text}`))).toBe(version.hash);
  });

  it("changes with every cell, with datapackage.json and with the texts about them", async () => {
    const { version } = await loadCampaign(skirmish);
    expect(await hashWith({ "places.csv": replacing("36.15,37.2", "36.15,37.21") })).not.toBe(version.hash);
    expect(await hashWith({ "datapackage.json": replacing("An invented campaign", "A campaign") })).not.toBe(
      version.hash,
    );
    for (const file of ["CODEBOOK.md", "CHANGES.md"]) {
      expect(await hashWith({ [file]: (text) => `${text}.` })).not.toBe(version.hash);
    }
  });
});

describe("faults", () => {
  it("of all files are reported together, in the order of files, lines and columns", async () => {
    const faults = await faultsWith({
      "datapackage.json": replacing('"created": "2020-04-01"', '"created": "soon"'),
      "claims.csv": both(cell("road-cut", "low", "six"), cell("dry-well-captured", "claimant", "nobody")),
      "events.csv": both(
        cell("2020-03-08-lost-hamlet", "certainty", "sure"),
        cell("2020-03-08-lost-hamlet", "date_end", "8 March"),
      ),
      "totals.csv": () => null,
    });
    expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["datapackage.json", 6, "created"],
      ["events.csv", 12, "date_end"],
      ["events.csv", 12, "certainty"],
      ["claims.csv", 2, "claimant"],
      ["claims.csv", 12, "low"],
      ["totals.csv", null, null],
    ]);
  });

  it("of a whole file come before those of its lines", async () => {
    const edit = both(cell("article", "kind", "media"), cell("monitor", "party", "nobody"));
    const faults = await faultsWith({ "claimants.csv": edit });
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [null, "kind"],
      [3, "party"],
    ]);
  });

  it("of a row’s own cells and of its references come together", async () => {
    const faults = await faultsWith({
      "claims.csv": both(cell("road-cut", "low", "six"), cell("road-cut", "event", "never")),
    });
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [12, "event"],
      [12, "low"],
    ]);
  });

  it("are thrown as one error; half a package is never returned", async () => {
    const folder = await skirmishWith({ "people.csv": cell("ben-marsh", "faction", "") });
    await expect(loadCampaign(folder)).rejects.toThrow(PackageError);
    await expect(loadCampaign(folder)).rejects.toThrow("people.csv:3 faction — needs a value");
  });

  it.each([
    ["a faulty row, whose id still counts", { "events.csv": cell("2020-03-01-dry-well", "type", "conquest") }, 1],
    ["a ragged row, whose id still counts", { "events.csv": replacing(",advance.1.3", "") }, 1],
    ["a ragged sentence", { "sentences.csv": replacing(",took Dry Well at dawn", "") }, 1],
    [
      "a ragged faction above a claim’s own",
      { "factions.csv": replacing("republican-guard,Republican Guard,", "republican-guard,") },
      1,
    ],
    ["a table with a broken quote", { "places.csv": replacing("dry-well,Dry Well", 'dry-well,"Dry Well') }, 1],
    [
      "a table of citations with a broken quote",
      { "totals.csv": replacing("government-villages,captured", 'government-villages,"captured') },
      1,
    ],
    [
      "rows without ids",
      { "factions.csv": (text: string) => `${text}${",Nobody,,belligerent,,,infobox.1.1\n".repeat(2)}` },
      2,
    ],
    ["a running total of an unknown event", { "claims.csv": cell("vehicles-monitor-first", "event", "never") }, 1],
    ["a table that is missing", { "events.csv": () => null }, 1],
    ["a table of citations that is missing", { "claims.csv": () => null }, 1],
    ["a table that is empty", { "factions.csv": () => "" }, 1],
    ["sentences that are not UTF-8", { "sentences.csv": () => Buffer.from([0x69, 0x64, 0xff]) }, 1],
    ["a missing column of ids", { "places.csv": replacing("id,name,", "key,name,") }, 2],
    ["a missing column of parents", { "factions.csv": replacing("id,name,parent", "id,name,above") }, 2],
    ["a missing column of cells", { "claims.csv": replacing("basis,since", "basis,begun") }, 2],
    ["a missing column of codings", { "sentences.csv": replacing("fragment,coding", "fragment,codes") }, 2],
    ["a missing column of sentences", { "totals.csv": replacing(",sentences", ",cited") }, 2],
    [
      "sentences of a row that cannot be read",
      { "assessments.csv": cell("costly-victory", "sentences", "aftermath") },
      1,
    ],
    ["a row without sentences", { "assessments.csv": cell("costly-victory", "sentences", "") }, 1],
    ["a coding that cannot be read", { "sentences.csv": cell("advance.1.1", "coding", "event") }, 1],
    [
      "a misspelt measure of a claim that counts others",
      { "claims.csv": cell("five-villages-captured", "measure", "taken") },
      1,
    ],
    ["an unreadable datapackage.json", { "datapackage.json": () => "{" }, 1],
    ["a codebook that is missing", { "CODEBOOK.md": () => null }, 1],
    ["changes that are not UTF-8", { "CHANGES.md": () => Buffer.from([0x23, 0xff]) }, 1],
  ])("do not follow from %s", async (_, edits, count) => {
    expect(await faultsWith(edits)).toHaveLength(count);
  });

  it("say why a file that is there cannot be read", async () => {
    const folder = await skirmishWith({ "CODEBOOK.md": () => null });
    await mkdir(join(folder, "CODEBOOK.md"));
    const error = await loadCampaign(folder).catch((error: unknown) => error);
    expect((error as PackageError).faults).toEqual([
      { file: "CODEBOOK.md", line: null, column: null, message: expect.stringMatching(/^cannot be read: /) },
    ]);
  });

  it("report a folder that is not there file by file", async () => {
    const error = await loadCampaign("tests/fixtures/nowhere").catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PackageError);
    expect((error as PackageError).faults.map(({ message }) => message)).toEqual(
      files.map(() => "the file is missing"),
    );
  });
});

describe("listCampaigns", () => {
  it("lists the subfolders that hold a datapackage.json", async () => {
    expect(await listCampaigns("tests/fixtures")).toContain("skirmish");
    expect(await listCampaigns("data")).toContain("aleppo-2015");
    expect(await listCampaigns("data")).not.toContain("basemap");
    expect(await listCampaigns(skirmish)).toEqual([]);
  });

  it("lists them in order, and neither files nor folders whose datapackage.json is none", async () => {
    const folder = dirname(await skirmishWith({}));
    for (const name of ["zama", "cannae", "trebia"])
      await cp(join(folder, "skirmish"), join(folder, name), { recursive: true });
    await mkdir(join(folder, "alesia", "datapackage.json"), { recursive: true });
    await writeFile(join(folder, "notes"), "");
    expect(await listCampaigns(folder)).toEqual(["cannae", "skirmish", "trebia", "zama"]);
  });
});
