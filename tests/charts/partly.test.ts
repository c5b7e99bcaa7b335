import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { casualties } from "@/lib/charts/casualties";
import { netControl } from "@/lib/charts/net-control";
import { villagesCaptured } from "@/lib/charts/villages-captured";
import { aleppo, aleppoInArabic, viewOf } from "../ledgers";

describe.each([villagesCaptured, netControl, casualties])("the note of $slug", (chart) => {
  const note = (query: string, ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger)).note;

  it("says how what lies only partly within the chosen days counts, where something does", () => {
    expect(note("")).not.toContain("from none to all");
    expect(note("time=2015-10-18..2015-10-23")).toMatch(/ counts there as anything from none to all\.$/);
    expect(note("time=2015-10-18..2015-10-23", aleppoInArabic)).toMatch(/ بين لا شيء والكل\.$/);
  });

  it("says how what is told of several places counts, where a choice leaves out some of them", () => {
    // The numbers killed there name no place of their own.
    const ledger = withPlaces(aleppo, { "2015-10-25-cement-plant-captured": ["cement-plant", "sheikh-saeed"] });
    const [one, both] =
      chart === casualties
        ? ["cement-plant", "cement-plant,sheikh-saeed"]
        : ["al-hader", "al-hader,southern-aleppo-countryside"];
    const wider = / counts whole for each\.$/;
    expect(note("", ledger)).not.toMatch(wider);
    expect(note(`place=${both}&time=2015-10-25..2015-11-12`, ledger)).not.toMatch(wider);
    expect(note(`place=${one}`, ledger)).toMatch(wider);
    expect(note("place=khanasser-ithriya-highway,taanah", ledger)).not.toMatch(wider);
  });
});

it("the note says so in Arabic", () => {
  const { note } = villagesCaptured.figure(aleppoInArabic, viewOf("place=al-hader", aleppoInArabic));
  expect(note).toMatch(/ يُحتسب كاملًا لكل منها\.$/);
});

/** The ledger with other places for some events. */
function withPlaces(ledger: Ledger, places: Readonly<Record<string, readonly string[]>>): Ledger {
  const events = ledger.events.map((event) => ({ ...event, places: places[event.id] ?? event.places }));
  return { ...ledger, events, eventById: new Map(events.map((event) => [event.id, event])) };
}
