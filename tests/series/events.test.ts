import { describe, expect, it } from "vitest";
import { eventRows } from "@/lib/series/event-rows";
import { eventList } from "@/lib/series/events";
import { sorts } from "@/lib/view/parsers";
import { aleppo, aleppoInArabic, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "./ledger-of";

const list = (query: string, ledger = skirmish) => eventList(ledger, viewOf(query, ledger));
const ids = (query: string) => list(query).map(({ id }) => id.slice(8));
const found = (q: string) => list(`q=${encodeURIComponent(q)}`, aleppo).map(({ id }) => id);

describe("a search among the events", () => {
  it("finds all without a word", () => {
    expect(list("")).toHaveLength(12);
    expect(ids("q=+++")).toEqual(ids(""));
  });

  it.each(["TAANAH", "Ta’anah", "ta'anah", "Ta‘anah", "Taʿanah"])("finds Ta’anah as %s", (q) => {
    expect(found(q)).toEqual(["2015-11-02-taanah-captured", "2015-11-03-taanah-recaptured"]);
  });

  it("folds accents, in what is asked for and in what is searched", () => {
    expect(found("Ḥāḍer")).toEqual(found("hader"));
    expect(found("hader").length).toBeGreaterThan(0);
    const ledger = ledgerOf([{ id: "a", days: 11, summary: "They take Ḥāḍir." }]);
    for (const q of ["hadir", "Ḥāḍir", "HADIR", "Ha\u0304dir"]) expect(list(`q=${q}`, ledger)).toHaveLength(1);
  });

  it("finds every word asked for, in any order, or nothing", () => {
    expect(found("farms khan tuman")).toContain("2015-10-30-farms-near-khan-tuman");
    expect(found("tuman farms khan")).toEqual(found("farms khan tuman"));
    expect(found("farms nowhere")).toEqual([]);
  });

  it("finds a word’s beginning, middle and end", () => {
    expect(found("sandst")).toEqual(["2015-10-25-sandstorm"]);
    expect(found("andstor")).toEqual(["2015-10-25-sandstorm"]);
  });

  it("finds events by the names and other spellings of those who take part", () => {
    expect(ids("q=RG")).toEqual(["02-several-villages", "02-five-villages"]);
    expect(found("NDF")).toContain("2015-10-16-offensive-opens");
    expect(found("حزب")).toEqual(found("hezbollah"));
    expect(found("hezbollah").length).toBeGreaterThan(0);
  });

  it("finds events by the names of their places and by their id", () => {
    expect(ids("q=river+road")).toEqual(["07-road-cut"]);
    expect(found("2015-11-20-burj-al-rumman")).toEqual(["2015-11-20-burj-al-rumman"]);
  });

  it.each([
    ["Khan Touman", "khan-tuman"],
    ["Al-Hadhir", "al-hader"],
    ["الحاضر", "al-hader"],
    ["Al-Hader", "al-hader"],
    ["M5", "aleppo-damascus-highway"],
  ])("finds events by any spelling of their places, in either language: %s", (q, place) => {
    for (const ledger of [aleppo, aleppoInArabic]) {
      expect(list(`q=${encodeURIComponent(q)}`, ledger).flatMap(({ places }) => places)).toContain(place);
    }
  });

  it("finds events on Arabic pages by the words of their summaries in either language", () => {
    const arabic = (q: string) => list(`q=${encodeURIComponent(q)}`, aleppoInArabic).map(({ id }) => id);
    const sandstorm = "2015-10-25-sandstorm";
    for (const q of ["عاصفة رملية", "sandstorm", "عاصفة stops"]) expect(arabic(q)).toEqual([sandstorm]);
    // Signs over letters and hamzas on them are often not written.
    expect(arabic("قتل قيادي ثان")).toEqual(["2015-10-24-commanders-killed-and-wounded"]);
    expect(arabic("اوقفت عاصفة")).toEqual([sandstorm]);
    expect(arabic("storms")).toEqual([]);
  });

  it("searches what the other choices leave", () => {
    expect(ids("q=mill&faction=northern-front&time=2020-03-05")).toEqual(["05-mill-taken", "05-mill-retaken"]);
    expect(ids("q=mill&faction=isil")).toEqual([]);
  });

  it("takes signs of a search language for what they are", () => {
    expect(found("(taanah")).toEqual([]);
    expect(found(".*")).toEqual([]);
  });

  it("gives an empty list, not an error, where there are no events", () => {
    const empty = ledgerOf([]);
    for (const sort of sorts) expect(list(`q=x&sort=${sort}`, empty)).toEqual([]);
  });
});

describe("the order of the events", () => {
  const inTable = ids("");

  it("is by first day, then last day, then as in the table", () => {
    expect(ids("sort=date").slice(0, 4)).toEqual([
      "01-dry-well",
      "02-several-villages",
      "02-five-villages",
      "04-vehicles-spokesman",
    ]);
  });

  it("holds the same events, whatever it is", () => {
    for (const sort of sorts) expect(ids(`sort=${sort}`).toSorted()).toEqual(inTable.toSorted());
  });

  it.each(sorts)("by %s keeps events of one rank in order of their days", (sort) => {
    const one = ledgerOf([
      { id: "late", days: 14, summary: "Alike" },
      { id: "early", days: 12, summary: "Alike" },
      { id: "again", days: 14, summary: "Alike" },
    ]);
    const order = list(`sort=${sort}`, one).map(({ id }) => id.slice(6));
    expect(order).toEqual(sort === "-date" ? ["late", "again", "early"] : ["early", "late", "again"]);
  });

  it("by date falling has the last first", () => {
    expect(list("sort=-date").map(({ period }) => period.start)).toEqual(
      list("")
        .map(({ period }) => period.start)
        .toReversed(),
    );
  });

  it("by summary rises and falls as a dictionary has it, capitals and accents aside", () => {
    const ledger = ledgerOf([
      { id: "b", days: 11, summary: "belated" },
      { id: "a", days: 12, summary: "Advance" },
      { id: "c", days: 13, summary: "Écarté" },
    ]);
    const order = (sort: string) => list(`sort=${sort}`, ledger).map(({ summary }) => summary);
    expect(order("summary")).toEqual(["Advance", "belated", "Écarté"]);
    expect(order("-summary")).toEqual(["Écarté", "belated", "Advance"]);
  });

  it("by type rises and falls", () => {
    const types = list("sort=type").map(({ type }) => type);
    expect(types).toEqual(types.toSorted());
    expect(types[0]).toBe("attack");
    expect(list("sort=-type")[0]?.type).toBe("statement");
  });

  it("by certainty rises and falls", () => {
    expect(list("sort=certainty")[0]?.certainty).toBe("claimed");
    expect(list("sort=-certainty").at(-1)?.certainty).toBe("claimed");
    expect([...new Set(list("sort=-certainty").map(({ certainty }) => certainty))]).toEqual([
      "stated",
      "reported",
      "contested",
      "claimed",
    ]);
  });

  it("by actors is by their names, nobody first when rising", () => {
    const rising = list("sort=actors").map(({ actors }) => actors.map((id) => skirmish.factions.get(id).name).join());
    expect([...new Set(rising)]).toEqual(["", "Government", "ISIL", "Northern Front", "Rebels", "Republican Guard"]);
    expect(list("sort=-actors")[0]?.actors).toEqual(["republican-guard"]);
  });

  it("by places has events without a place last when rising, first when falling", () => {
    const rising = list("sort=places").map(({ places }) => places[0] ?? null);
    expect(rising.slice(0, 6)).toEqual(["dry-well", "lost-hamlet", "mill", "mill", "river-road", "salt-town"]);
    expect(rising.slice(6)).toEqual(Array(6).fill(null));
    expect(
      list("sort=-places")
        .slice(0, 6)
        .every(({ places }) => places.length === 0),
    ).toBe(true);
    expect(list("sort=-places")[6]?.places).toEqual(["salt-town"]);
  });
});

describe("events as a file’s rows", () => {
  it("are one an event in the order given, with lists joined by semicolons", () => {
    const events = list("sort=-date");
    const { columns, rows } = eventRows(skirmish, events);
    expect(rows.map(([id]) => id)).toEqual(events.map(({ id }) => id));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const salt = rows.find(([id]) => id === "2020-03-07-salt-town");
    expect(Object.fromEntries(columns.map(({ name }, i) => [name, salt?.[i]]))).toEqual({
      id: "2020-03-07-salt-town",
      date_start: "2020-03-07",
      date_end: "2020-03-07",
      date_precision: "day",
      type: "attack",
      actors: "rebels",
      targets: "government",
      places: "salt-town",
      phase: "counter-attack",
      certainty: "reported",
      claimants: "monitor",
      outcome: "failed",
      summary: "Rebels attack Salt Town without success, with dead on both sides.",
      claims: "salt-town-rebels-killed;salt-town-government-killed",
      sentences: "counter-attack.2.2",
    });
  });

  it("name whom the sentence of an event without a number names, or the article itself", () => {
    const { columns, rows } = eventRows(aleppo, list("time=2015-10-25&type=statement,weather", aleppo));
    const at = columns.findIndex(({ name }) => name === "claimants");
    expect(rows.map((row) => [row[0], row[at]])).toEqual([
      ["2015-10-25-sandstorm", "article"],
      ["2015-10-25-highway-still-blocked", "sohr"],
    ]);
  });

  it("leave blank what does not apply", () => {
    const { columns, rows } = eventRows(skirmish, list("type=statement&q=spokesman"));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[columns.findIndex(({ name }) => name === "outcome")]).toBeNull();
    expect(rows[0]?.[columns.findIndex(({ name }) => name === "places")]).toBe("");
  });
});
