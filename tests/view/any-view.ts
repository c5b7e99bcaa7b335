import fc from "fast-check";
import { addDays } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import { capturedUnits, certainties, eventTypes } from "@/lib/campaign/vocabulary";
import { levels, longestSearch, modes, sorts } from "@/lib/view/parsers";
import { spanOf } from "@/lib/view/span";
import type { View } from "@/lib/view/view";

/** Every view that a reader can come to, most of them with few choices so that something passes. */
export function anyView(ledger: Ledger): fc.Arbitrary<View> {
  return fc.record({
    time: anyTime(ledger),
    faction: anyFactions(ledger),
    type: anyOf(eventTypes),
    certainty: anyOf(certainties),
    unit: fc.oneof(fc.constant(["village" as const]), fc.subarray([...capturedUnits], { minLength: 1 })),
    claimant: anyOf([...ledger.claimants.keys()]),
    place: anyOf([...ledger.places.keys()]),
    event: fc.option(fc.constantFrom(...ledger.events.map(({ id }) => id))),
    q: anyText,
    sort: fc.constantFrom(...sorts),
    mode: fc.constantFrom(...modes),
    level: fc.constantFrom(...levels),
    table: fc.option(fc.constant("1" as const)),
    v: fc.option(fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 12, maxLength: 12 })),
  });
}

function anyOf<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  const none = fc.constant<T[]>([]);
  return fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: fc.subarray([...list]) });
}

/** As a page writes it: open where it ends with the campaign, none for the campaign's own dates. */
function anyTime({ dates }: Ledger) {
  const anyDay = fc.integer({ min: -60, max: 200 }).map((days) => addDays(dates.start, days));
  return fc.option(
    fc.tuple(anyDay, anyDay).map(([a, b]) => spanOf(a < b ? { start: a, end: b } : { start: b, end: a }, dates)),
  );
}

/** As a page offers them: none under another, never all sides. */
function anyFactions({ factions }: Ledger) {
  return anyOf(factions.all.map(({ id }) => id)).map((chosen) => {
    const roots = chosen.filter((id) => !chosen.some((other) => other !== id && factions.isWithin(id, other)));
    return factions.belligerents.every(({ id }) => roots.includes(id)) ? [] : roots;
  });
}

/** As a search holds it: signs that mean something in an address among them. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."&=+%#?/ ,;'\"<>’é漢\t\n😀"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 140,
  })
  .map((text) => [...text.trim()].slice(0, longestSearch).join("").trim());
