import { describe, expect, it } from "vitest";
import { claimantsOf } from "@/lib/campaign/claimants";
import type { CampaignEvent } from "@/lib/campaign/event";
import { openLedger } from "@/lib/campaign/ledger";
import { loadCampaign } from "@/lib/load/package";
import { both, cell, faultsWith, replacing, skirmishWith } from "./skirmish";

const events = "events.csv";
const claims = "claims.csv";

/** An event that is told without its one claim as well. */
const plain = "2020-03-01-dry-well";
const without = (text: string) => text.replace(/^dry-well-captured,.*\n/m, "");

type Case = [what: string, file: string, row: string, line: number, column: string, value: string, message: string];

describe("references", () => {
  it.each<Case>([
    ["parent", "factions.csv", "isil", 6, "parent", "nobody", "“nobody” is no faction of factions.csv"],
    [
      "faction of a person",
      "people.csv",
      "ben-marsh",
      3,
      "faction",
      "nobody",
      "“nobody” is no faction of factions.csv",
    ],
    [
      "actor",
      events,
      "2020-03-01-dry-well",
      2,
      "actors",
      "government;nobody",
      "“nobody” is no faction of factions.csv",
    ],
    ["target", events, "2020-03-01-dry-well", 2, "targets", "nobody", "“nobody” is no faction of factions.csv"],
    ["place of an event", events, "2020-03-01-dry-well", 2, "places", "nowhere", "“nowhere” is no place of places.csv"],
    ["phase", events, "2020-03-01-dry-well", 2, "phase", "retreat", "“retreat” is no phase of phases.csv"],
    ["event", claims, "road-cut", 12, "event", "never", "“never” is no event of events.csv"],
    ["faction of a claim", claims, "road-cut", 12, "faction", "nobody", "“nobody” is no faction of factions.csv"],
    ["other faction of a claim", claims, "road-cut", 12, "from_faction", "nobody", "“nobody” is no faction of"],
    ["claimant", claims, "road-cut", 12, "claimant", "nobody", "“nobody” is no claimant of claimants.csv"],
    ["claim that counts", claims, "road-cut", 12, "counted_in", "nothing", "“nothing” is no claim of claims.csv"],
    ["place of a claim", claims, "road-cut", 12, "places", "nowhere", "“nowhere” is no place of places.csv"],
    ["party", "claimants.csv", "monitor", 3, "party", "nobody", "“nobody” is no faction of factions.csv"],
    ["faction of a total", "totals.csv", "rebels-killed", 3, "faction", "nobody", "“nobody” is no faction of"],
    ["place of a total", "totals.csv", "rebels-killed", 3, "places", "nowhere", "“nowhere” is no place of places.csv"],
    [
      "claimant of an assessment",
      "assessments.csv",
      "costly-victory",
      2,
      "claimant",
      "no-one",
      "“no-one” is no claimant",
    ],
    ...(
      [
        ["factions.csv", "isil", 6, "infobox.1.1"],
        ["people.csv", "ben-marsh", 3, "infobox.1.2"],
        [events, "2020-03-11-dry-well", 14, "aftermath.1.1"],
        [claims, "road-cut", 12, "counter-attack.3.1"],
        ["totals.csv", "rebels-killed", 3, "infobox.2.1"],
        ["assessments.csv", "costly-victory", 2, "aftermath.1.2"],
      ] as const
    ).map(
      ([file, row, line, known]): Case => [
        `sentence of ${file}`,
        file,
        row,
        line,
        "sentences",
        `${known};lead.9.9`,
        "“lead.9.9” is no sentence of sentences.csv",
      ],
    ),
  ])("name the unknown %s", async (_, file, row, line, column, value, message) => {
    const faults = await faultsWith({ [file]: cell(row, column, value) });
    expect(faults).toEqual([{ file, line, column, message: expect.stringContaining(message) }]);
  });

  it("name the unknown claimant of an event", async () => {
    expect(await faultsWith({ [events]: cell(plain, "claimant", "nobody"), [claims]: without })).toEqual([
      { file: events, line: 2, column: "claimant", message: "“nobody” is no claimant of claimants.csv" },
    ]);
  });

  it("name every unknown id of a cell, one that stands there twice but once", async () => {
    const faults = await faultsWith({ "people.csv": cell("ben-marsh", "sentences", "lead.9.8;lead.9.9;lead.9.9") });
    expect(faults.map(({ message }) => message)).toEqual([
      "lists “lead.9.9” twice",
      "“lead.9.8” is no sentence of sentences.csv",
      "“lead.9.9” is no sentence of sentences.csv",
    ]);
  });

  it("allow an event outside the period of its phase", async () => {
    expect(await faultsWith({ [events]: cell("2020-03-01-dry-well", "phase", "aftermath") })).toEqual([]);
  });
});

describe("ids", () => {
  it("are given once in a table; the second row bears the fault", async () => {
    expect(
      await faultsWith({
        "places.csv": replacing("\nlost-hamlet,", "\nmill,"),
        [events]: lostInMill,
        [claims]: lostInMill,
      }),
    ).toEqual([{ file: "places.csv", line: 5, column: "id", message: "“mill” is the id of line 3, too" }]);
  });

  it("bear a fault in each further row, which names the first", async () => {
    const again = (text: string) => `${text}advance,Again,2020-03-01,2020-03-04,Advance\n`;
    const faults = await faultsWith({ "phases.csv": both(again, (text) => again(text)) });
    expect(faults).toEqual(
      [5, 6].map((line) => ({ file: "phases.csv", line, column: "id", message: "“advance” is the id of line 2, too" })),
    );
  });
});

const lostInMill = (text: string) => text.replaceAll(",lost-hamlet,", ",mill,");

describe("who tells of an event", () => {
  const told = cell(plain, "claimant", "monitor");

  it("is said by the event where it has no claims", async () => {
    const { ledger } = await loadCampaign(await skirmishWith({ [events]: told, [claims]: without }));
    expect(ledger.events.map(({ claimant }) => claimant)).toEqual(["monitor", ...Array(12).fill(undefined)]);
  });

  it("may not be said by the event where its claims do", async () => {
    const message = "“monitor” is given, but the claims of this event say who tells of it; leave it blank";
    expect(await faultsWith({ [events]: told })).toEqual([{ file: events, line: 2, column: "claimant", message }]);
  });
});

describe("the article itself", () => {
  const kinds = (of: string, kind: string) => ({ "claimants.csv": cell(of, "kind", kind) });

  it("is found by its kind, whatever its id", async () => {
    const renamed = (text: string) => text.replaceAll(/(?<=^|,)article,/gm, "narrator,");
    const edits = { [claims]: both(without, renamed), "claimants.csv": renamed };
    const ledger = openLedger((await loadCampaign(await skirmishWith(edits))).ledger);
    expect(ledger.article.claimant).toBe("narrator");
    expect(claimantsOf(ledger, ledger.eventById.get(plain) as CampaignEvent)).toEqual(["narrator"]);
  });

  it("is one of the claimants", async () => {
    const message = "no claimant is of kind encyclopedia, the article itself";
    expect(await faultsWith(kinds("article", "media"))).toEqual([
      { file: "claimants.csv", line: null, column: "kind", message },
    ]);
  });

  it("is only one of them; the others bear the fault", async () => {
    const message = "only one claimant is the article itself, and “article” of line 2 is of that kind already";
    expect(await faultsWith(kinds("monitor", "encyclopedia"))).toEqual([
      { file: "claimants.csv", line: 3, column: "kind", message },
    ]);
  });

  it("is not missed while a claimant’s row cannot be read", async () => {
    expect(await faultsWith(kinds("article", "encyclopaedia"))).toHaveLength(1);
    expect(await faultsWith({ "claimants.csv": () => null })).toHaveLength(1);
    expect(await faultsWith({ "claimants.csv": replacing("\narticle,", '\narticle,"') })).toHaveLength(1);
  });
});

describe("a running total", () => {
  const since = (day: string) => faultsWith({ [claims]: cell("vehicles-spokesman", "since", day) });

  it("may count from the last day of its event, not from a later one", async () => {
    expect(await since("2020-03-04")).toEqual([]);
    const message = "2020-03-05 lies after the event’s last day, 2020-03-04";
    expect(await since("2020-03-05")).toEqual([{ file: claims, line: 5, column: "since", message }]);
  });

  it("may count from within the days of its event", async () => {
    const event = "2020-03-04-vehicles-spokesman";
    const longer = both(cell(event, "date_end", "2020-03-06"), cell(event, "date_precision", "range"));
    const edits = { [events]: longer, [claims]: cell("vehicles-spokesman", "since", "2020-03-05") };
    expect(await faultsWith(edits)).toEqual([]);
  });
});

describe("factions", () => {
  it("may not stand under themselves, directly or round a ring, reported once a ring", async () => {
    const ring = both(cell("government", "parent", "republican-guard"), cell("isil", "parent", "isil"));
    expect(await faultsWith({ "factions.csv": ring })).toEqual([
      {
        file: "factions.csv",
        line: 2,
        column: "parent",
        message: "“government” stands under itself: government → republican-guard → government",
      },
      { file: "factions.csv", line: 6, column: "parent", message: "“isil” stands under itself: isil → isil" },
    ]);
  });

  it("that stand under a ring are no part of it", async () => {
    const under = (text: string) =>
      text.replace(/^government,.*\n/m, (row) => `lone-guard,Lone,isil,militia,,,infobox.1.1\n${row}`);
    expect(await faultsWith({ "factions.csv": both(under, cell("isil", "parent", "isil")) })).toEqual([
      { file: "factions.csv", line: 7, column: "parent", message: "“isil” stands under itself: isil → isil" },
    ]);
  });
});

describe("a claim that is counted in another", () => {
  const fault = (line: number, message: string) => [{ file: claims, line, column: "counted_in", message }];

  it("may not lead back to itself", async () => {
    const message =
      "“several-villages-captured” is counted in itself: several-villages-captured → five-villages-captured → several-villages-captured";
    const back = cell("five-villages-captured", "counted_in", "several-villages-captured");
    // The five are the government's; counted in the Guard's alone they are of another faction, too.
    const alike = both(cell("several-villages-captured", "faction", "government"), back);
    expect(await faultsWith({ [claims]: alike })).toEqual(fault(3, message));
  });

  it("needs the measure of that claim", async () => {
    expect(await faultsWith({ [claims]: cell("lost-hamlet-captured", "counted_in", "road-cut") })).toEqual(
      fault(13, "“road-cut” counts road, not captured"),
    );
  });

  it("needs the unit of that claim", async () => {
    expect(await faultsWith({ [claims]: cell("several-villages-captured", "unit", "hill") })).toEqual(
      fault(3, "“five-villages-captured” counts in village, not in hill"),
    );
  });

  it("needs its faction, or one above its own", async () => {
    expect(await faultsWith({ [claims]: cell("several-villages-captured", "faction", "northern-front") })).toEqual(
      fault(3, "“five-villages-captured” is of government, not of northern-front or what stands over it"),
    );
    expect(await faultsWith({ [claims]: cell("five-villages-captured", "faction", "republican-guard") })).toEqual([]);
  });

  it("of people of no party counts among such only, and they among no party’s", async () => {
    const [part, whole] = ["salt-town-government-killed", "salt-town-rebels-killed"] as const;
    const counted = (of: string, among: string) => {
      const together = both(cell(part, "counted_in", whole), cell(whole, "faction", among));
      return faultsWith({ [claims]: both(cell(part, "faction", of), together) });
    };
    expect(await counted("", "")).toEqual([]);
    expect(await counted("rebels", "")).toEqual(
      fault(11, `“${whole}” is of no faction, not of rebels or what stands over it`),
    );
    expect(await counted("", "rebels")).toEqual(
      fault(11, `“${whole}” is of rebels, not of no faction or what stands over it`),
    );
  });

  it("bears a fault wherever it is unlike, each for itself", async () => {
    const unlike = both(
      cell("lost-hamlet-captured", "counted_in", "road-cut"),
      cell("several-villages-captured", "unit", "hill"),
    );
    expect((await faultsWith({ [claims]: unlike })).map(({ line }) => line)).toEqual([3, 13]);
  });
});

describe("codings", () => {
  it("are each asked for, with spaces between them, too", async () => {
    expect(await faultsWith({ "sentences.csv": cell("advance.1.1", "coding", "events; totals") })).toMatchObject([
      { line: 5, column: "coding", message: "“advance.1.1” is coded totals, but no row of totals.csv cites it" },
    ]);
  });

  it.each([
    ["events", "events.csv or claims.csv"],
    ["order_of_battle", "factions.csv or people.csv"],
    ["totals", "totals.csv"],
    ["assessment", "assessments.csv"],
  ])("say %s only of sentences that such a row cites", async (coding, files) => {
    expect(await faultsWith({ "sentences.csv": cell("aftermath.1.3", "coding", coding) })).toEqual([
      {
        file: "sentences.csv",
        line: 19,
        column: "coding",
        message: `“aftermath.1.3” is coded ${coding}, but no row of ${files} cites it`,
      },
    ]);
  });

  it.each([
    [events, "2020-03-11-dry-well", 14, "events"],
    [claims, "dry-well-retaken", 15, "events"],
    ["factions.csv", "isil", 6, "order_of_battle"],
    ["people.csv", "ben-marsh", 3, "order_of_battle"],
    ["totals.csv", "rebels-killed", 3, "totals"],
  ])("say what a row of %s cites the sentence for", async (file, row, line, coding) => {
    const kept =
      { [events]: "aftermath.1.1", [claims]: "aftermath.1.1" }[file] ??
      (coding === "totals" ? "infobox.2.1" : "infobox.1.2");
    const faults = await faultsWith({ [file]: cell(row, "sentences", `${kept};aftermath.1.3`) });
    expect(faults).toEqual([
      { file, line, column: "sentences", message: `“aftermath.1.3” is coded context, not ${coding}` },
    ]);
  });
});
