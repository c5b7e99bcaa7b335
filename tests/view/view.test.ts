import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/campaign/day";
import { capturedUnits, certainties, eventTypes } from "@/lib/campaign/vocabulary";
import { longestSearch, type ViewKey, viewKeys, viewParsers } from "@/lib/view/parsers";
import { longestQuery, readView } from "@/lib/view/reading";
import { periodOf } from "@/lib/view/span";
import { defaultView, inKeyOrder, type View, writeView } from "@/lib/view/view";
import { day } from "../campaign/days";
import { aleppo as ledger } from "../ledgers";
import { anyView } from "./any-view";

const read = (query: string) => readView(new URLSearchParams(query), ledger);
const keys = Object.keys(viewParsers(ledger)) as ViewKey[];

const someView = anyView(ledger);

describe("the keys of a link", () => {
  it("are listed in the order in which links write them", () => {
    expect(viewKeys).toEqual(keys);
  });

  it("are put in that order, others left in theirs behind them", () => {
    const asked = new URLSearchParams("z=1&mode=daily&a=2&v=0&time=latest&place=x&event=y");
    expect(String(inKeyOrder(asked))).toBe("time=latest&place=x&event=y&mode=daily&v=0&z=1&a=2");
  });
});

describe("a view that is written", () => {
  it("is restored in full, with nothing ignored", () => {
    fc.assert(
      fc.property(someView, (view) => {
        const { view: restored, ignored } = read(writeView(view, ledger));
        expect(ignored).toEqual([]);
        expect(restored).toEqual(view);
      }),
    );
  });

  it("is restored from the address that a browser makes of it", () => {
    fc.assert(
      fc.property(someView, (view) => {
        const { searchParams } = new URL(`https://example.org/aleppo-2015${writeView(view, ledger)}`);
        expect(readView(searchParams, ledger).view).toEqual(view);
      }),
    );
  });

  it("is the same text when read and written again", () => {
    fc.assert(
      fc.property(someView, (view) => {
        const once = writeView(view, ledger);
        expect(writeView(read(once).view, ledger)).toBe(once);
      }),
    );
  });

  it("has its keys in fixed order, each once", () => {
    fc.assert(
      fc.property(someView, (view) => {
        const written = [...new URLSearchParams(writeView(view, ledger)).keys()];
        expect(written).toEqual(keys.filter((key) => written.includes(key)));
      }),
    );
  });

  it("holds a search text as it will be read: cut, and without space around it", () => {
    expect(writeView({ q: " road " }, ledger)).toBe("?q=road");
    expect(writeView({ q: "a".repeat(longestSearch + 1) }, ledger)).toBe(`?q=${"a".repeat(longestSearch)}`);
  });

  it("can stand in a header: no space, no control character, nothing beyond ASCII", () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(writeView(view, ledger)).toMatch(/^(\?[\x21-\x7e]+)?$/);
      }),
    );
    expect(writeView({ q: "Ḥāḍir" }, ledger)).toBe("?q=%E1%B8%A4%C4%81%E1%B8%8Dir");
  });

  it("is one link whatever the order in which it was asked for", () => {
    const asked = "mode=cumulative&type=capture,attack&faction=isil,rebels&time=2015-11-12..2015-10-20";
    const turned = "time=2015-10-20..2015-11-12&faction=rebels,isil,rebels&type=attack,capture&mode=cumulative";
    expect(writeView(read(asked).view, ledger)).toBe(writeView(read(turned).view, ledger));
    expect(writeView(read(asked).view, ledger)).toBe(
      "?time=2015-10-20..2015-11-12&faction=rebels,isil&type=capture,attack&mode=cumulative",
    );
  });

  it("is one link for the same days, however they were asked for", () => {
    const { dates } = ledger;
    const anyDay = fc.integer({ min: -5, max: 75 }).map((days) => addDays(dates.start, days));
    const anySpan = fc.record({ from: fc.option(anyDay), to: fc.option(anyDay) });
    fc.assert(
      fc.property(anySpan, (span) => {
        const period = periodOf(span, dates);
        expect(writeView({ time: span }, ledger)).toBe(
          writeView({ time: { from: period.start, to: period.end } }, ledger),
        );
        expect(periodOf(read(writeView({ time: span }, ledger)).view.time, dates)).toEqual(period);
      }),
    );
  });

  it("leaves defaults out", () => {
    expect(writeView(defaultView(ledger), ledger)).toBe("");
    expect(writeView({}, ledger)).toBe("");
    const { start, end } = ledger.dates;
    for (const query of [
      "unit=village",
      "sort=date",
      "mode=daily",
      "level=belligerent",
      "faction=isil,government,rebels",
      "time=earliest..latest",
      `time=${start}..${end}`,
      `time=${start}..latest`,
    ]) {
      expect(read(query).ignored).toEqual([]);
      expect(writeView(read(query).view, ledger)).toBe("");
    }
  });

  it.each([
    ["time=2015-10-16", "?time=2015-10-16"],
    ["time=2015-10-16..2015-10-22", "?time=earliest..2015-10-22"],
    ["time=2015-11-01..2015-12-21", "?time=2015-11-01..latest"],
    ["time=2016-02-01..latest", "?time=2016-02-01"],
    ["faction=rebels,al-nusra-front", "?faction=rebels"],
    ["unit=town,village", "?unit=village,town"],
    ["q=tal+al-eiss", "?q=tal+al-eiss"],
    ["sort=-date&table=1", "?sort=-date&table=1"],
  ])("is shortest: %s becomes %s", (query, link) => {
    expect(writeView(read(query).view, ledger)).toBe(link);
  });
});

describe("a link that is read", () => {
  /** Keys and values that may do harm, beside plausible and random ones. */
  const anyKey = fc.oneof(
    fc.constantFrom(...keys, "__proto__", "constructor", "toString", "hasOwnProperty", "utm_source", ""),
    fc.string({ unit: "binary" }),
  );
  const anyValue = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "",
      "%",
      "%ZZ",
      "%E0%A4%A",
      "government,",
      ",,,",
      "..",
      "2015-10-16..",
      "__proto__",
      "constructor",
      "NaN",
      "1",
      "null",
    ),
    fc.constantFrom(...ledger.events.map(({ id }) => id)),
    fc.integer({ min: 200, max: 20_000 }).map((length) => "a,".repeat(length)),
  );

  it("never throws, whatever it says, and gives a view that can be written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, anyValue), { maxLength: 12 }), (pairs) => {
        const { view } = readView(new URLSearchParams(pairs), ledger);
        expect(Object.keys(view)).toEqual(keys);
        const written = writeView(view, ledger);
        expect(read(written)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it("never throws on text that is no query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(Object.keys(read(text).view)).toEqual(keys);
        expect(Object.keys(readView(new URL(`https://example.org/?${text}`).searchParams, ledger).view)).toEqual(keys);
      }),
    );
  });

  it("says of all that is neither understood nor tracking what it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { maxLength: 6 }), (pairs) => {
        const query = new URLSearchParams(
          pairs.filter(([key]) => !(keys as string[]).includes(key) && !key.startsWith("utm_")),
        );
        const { ignored } = readView(query, ledger);
        expect(ignored.map(({ key, value }) => [key, value])).toEqual([...query]);
      }),
    );
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("takes %s for no key", (key) => {
    expect(read(`${key}=1`)).toMatchObject({ view: defaultView(ledger), ignored: [{ key, value: "1" }] });
  });

  it("names an unknown key and the keys there are", () => {
    const [ignored, ...rest] = read("fraction=rebels").ignored;
    expect(rest).toEqual([]);
    expect(ignored).toMatchObject({ key: "fraction", value: "rebels" });
    for (const key of keys) expect(ignored?.reason).toContain(key);
  });

  it.each([
    ["faction=rebels,hobbits,isil,elves", { faction: ["rebels", "isil"] }, "hobbits,elves", "al-nusra-front"],
    ["type=capture,parade", { type: ["capture"] }, "parade", "airstrike"],
    ["certainty=stated,sure", { certainty: ["stated"] }, "sure", "contested"],
    ["unit=town,city", { unit: ["town"] }, "city", "checkpoint"],
    ["place=al-hader,atlantis", { place: ["al-hader"] }, "atlantis", "khan-tuman"],
    ["claimant=sohr,me", { claimant: ["sohr"] }, "me", "al-masdar"],
  ])("keeps the known ids of %s and names the others with those there are", (query, kept, refused, allowed) => {
    const { view, ignored } = read(query);
    expect(view).toEqual({ ...defaultView(ledger), ...kept });
    expect(ignored).toEqual([{ key: query.split("=")[0], value: refused, reason: expect.stringContaining(allowed) }]);
  });

  it.each([
    ["time", "2015-11-31", "2015-10-16..2015-12-21"],
    ["time", "2015-10-16..", "earliest"],
    ["faction", "hobbits", "government"],
    ["faction", "", "government"],
    ["event", "2015-10-16-nothing", "event of this campaign"],
    ["event", "constructor", "event of this campaign"],
    ["sort", "size", "-certainty"],
    ["mode", "weekly", "cumulative"],
    ["level", "Group", "group"],
    ["table", "0", "1"],
    ["v", "ABCDEF012345", "twelve"],
    ["v", "0abcdef012345", "twelve"],
    ["v", "abcdef012345g", "twelve"],
  ])("falls back to the default for %s=%j and says what is allowed", (key, value, allowed) => {
    const { view, ignored } = read(`${key}=${value}`);
    expect(view).toEqual(defaultView(ledger));
    expect(ignored).toEqual([{ key, value, reason: expect.stringContaining(allowed) }]);
  });

  it("lets the first of a key’s values count and names the others", () => {
    const { view, ignored } = read("faction=rebels&mode=cumulative&faction=isil&faction=government");
    expect(view).toEqual({ ...defaultView(ledger), faction: ["rebels"], mode: "cumulative" });
    expect(ignored).toEqual([
      { key: "faction", value: "isil", reason: expect.stringContaining("twice") },
      { key: "faction", value: "government", reason: expect.stringContaining("twice") },
    ]);
  });

  it("names what it could not read in the order of the link", () => {
    expect(read("z=1&time=never&a=2&type=parade").ignored.map(({ key }) => key)).toEqual(["z", "time", "a", "type"]);
  });

  it.each(["utm_source=x&utm_medium=mail", "fbclid=1", "gclid=1", "mc_cid=1&mc_eid=2"])("passes over %s", (query) => {
    expect(read(query)).toEqual({ view: defaultView(ledger), ignored: [] });
  });

  it.each(["utm_", "my_utm_source", "utm_source.x", "gclids", "afbclid"])(
    "names %s, which only looks like one",
    (key) => {
      expect(read(`${key}=1`).ignored).toMatchObject([{ key }]);
    },
  );

  it("leaves keys to a caller who reads them by itself, and lists them among the keys", () => {
    const { ignored } = readView(new URLSearchParams("per=day&pre=day"), ledger, ["per"]);
    expect(ignored).toEqual([{ key: "pre", value: "day", reason: expect.stringMatching(/\bper\b/) }]);
  });

  it("cuts a search text that is too long, in whole characters, and names it", () => {
    const long = "😀".repeat(longestSearch + 1);
    const { view, ignored } = read(`q=${long}`);
    expect(view.q).toBe("😀".repeat(longestSearch));
    expect(ignored).toEqual([{ key: "q", value: long, reason: expect.stringContaining("100") }]);
    const longest = "a".repeat(longestSearch);
    expect(read(`q=++${longest}+`)).toEqual({ view: { ...defaultView(ledger), q: longest }, ignored: [] });
  });

  it("leaves no space where it cuts a search text, so that the link of what is read is read alike", () => {
    const { view } = read(`q=${"a".repeat(longestSearch - 1)}+b`);
    expect(view.q).toBe("a".repeat(longestSearch - 1));
    expect(read(writeView(view, ledger)).view).toEqual(view);
  });

  it("names all that it can within five sixths of the longest query that a file is made for", () => {
    const { all, isWithin } = ledger.factions;
    const groups = all
      .map(({ id }) => id)
      .filter((id) => all.every((other) => other.id === id || !isWithin(other.id, id)));
    const view: View = {
      time: { from: day("2015-10-20"), to: day("2015-11-20") },
      faction: groups,
      type: [...eventTypes],
      certainty: [...certainties],
      unit: [...capturedUnits],
      claimant: [...ledger.claimants.keys()],
      place: [...ledger.places.keys()],
      event: ledger.events.reduce((longest, { id }) => (id.length > longest.length ? id : longest), ""),
      q: "😀".repeat(longestSearch),
      sort: "-certainty",
      mode: "cumulative",
      level: "group",
      table: "1",
      v: ledger.version,
    };
    const query = writeView(view, ledger);
    expect(read(query)).toEqual({ view, ignored: [] });
    expect(query.length / longestQuery).toBeGreaterThan(4 / 6);
    expect(query.length / longestQuery).toBeLessThan(5 / 6);
  });

  it("takes an empty or blank search for none", () => {
    expect(read("q=")).toEqual({ view: defaultView(ledger), ignored: [] });
    expect(read("q=+%20%09")).toEqual({ view: defaultView(ledger), ignored: [] });
  });
});
