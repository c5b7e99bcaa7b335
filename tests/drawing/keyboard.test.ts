import { expect, it } from "vitest";
import { attachKeyboard, type Cursor } from "@/app/_drawing/keyboard";
import type { Highlighted } from "@/app/_linking/highlight";
import type { ChartSlug } from "@/lib/campaign/chart-slug";
import type { Period } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { day } from "../campaign/days";
import { skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";
import { pageWithBox } from "./page";

/**
 * The keyboard on the villages captured of the fixture. Its marks: Government on the 1st, the 2nd to 3rd and, as Rebels
 * too, the 5th; Rebels on the 6th; ISIL on the 8th. Nothing is captured on the 4th and the 7th.
 */
const onCaptures = (query = "") => onChart("villages-captured", query);

function onChart(slug: ChartSlug, query = "", ledger: Ledger = skirmish) {
  const page = pageWithBox();
  const cursor: Cursor = { day: null, side: undefined, anchor: null };
  const said: string[] = [];
  const lit: Highlighted[] = [];
  const opened: (readonly string[])[] = [];
  const brushed: (Period | "rest" | "cancel")[] = [];
  const chart = chartOf(slug) as Chart;
  const stop = attachKeyboard(page.box, {
    cursor,
    figure: chart.figure(ledger, viewOf(query, ledger)),
    factions: ledger.factions,
    domain: ledger.dates,
    brushing: {
      move: (period) => void brushed.push(period),
      step: () => {},
      rest: () => void brushed.push("rest"),
      cancel: () => void brushed.push("cancel"),
      now: () => null,
      onMove: () => () => {},
      onTell: () => () => {},
      onPause: () => () => {},
    },
    highlight: {
      set: (now) => void lit.push(now),
      keep: () => {},
      now: () => ({ day: null, events: [] }),
      onChange: () => () => {},
    },
    announce: (text) => void said.push(text),
    openEvents: (ids) => void opened.push(ids),
  });
  const walk = (...keys: string[]) => {
    for (const key of keys) page.press(key);
    return said.at(-1);
  };
  return { ...page, cursor, said, lit, opened, brushed, stop, walk };
}

it("begins at the first mark and goes by day, saying what was reported and what was not", () => {
  const { walk, lit } = onCaptures();
  expect(walk("ArrowRight")).toBe("1 March 2020. Government: 1 village.");
  expect(lit.at(-1)).toEqual({ day: "2020-03-01", events: ["2020-03-01-dry-well"] });
  expect(walk("ArrowRight")).toBe("2 March 2020. Government: 5 villages over 2–3 Mar.");
  expect(walk("ArrowRight", "ArrowRight")).toBe("4 March 2020. nothing reported.");
  expect(lit.at(-1)).toEqual({ day: "2020-03-04", events: [] });
  expect(walk("ArrowRight")).toBe("5 March 2020. Government: 1 village. Rebels: 1 village.");
  expect(walk("ArrowLeft")).toBe("4 March 2020. nothing reported.");
});

it("stays within the days of the chart", () => {
  const { walk, cursor } = onCaptures();
  walk("Home", "ArrowLeft");
  expect(cursor.day).toBe("2020-03-01");
  walk("End", "ArrowRight");
  expect(cursor.day).toBe("2020-03-08");
});

it("jumps from mark to mark of its row, over days that have none, and stays at the last", () => {
  const { walk, cursor } = onCaptures();
  const days = ["PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown"].map((key) => {
    walk(key);
    return cursor.day;
  });
  expect(days).toEqual(["2020-03-01", "2020-03-02", "2020-03-05", "2020-03-06", "2020-03-08", "2020-03-08"]);
  walk("PageUp");
  expect(cursor.day).toBe("2020-03-06");
  // Down to Government, whose last mark before is on the 5th.
  walk("ArrowDown", "PageUp");
  expect(cursor.day).toBe("2020-03-05");
});

it("before the first key jumps to the first mark, or to the last", () => {
  const [first, last] = [onCaptures(), onCaptures()];
  first.walk("PageDown");
  last.walk("PageUp");
  expect([first.cursor.day, last.cursor.day]).toEqual(["2020-03-01", "2020-03-08"]);
});

it("turns through the sides in the order of the page and round again, and tells of the chosen one alone", () => {
  const { walk, cursor, lit } = onCaptures();
  cursor.day = day("2020-03-05");
  expect(walk("ArrowDown")).toBe("Government, 5 March 2020. Government: 1 village.");
  expect(lit.at(-1)?.events).toEqual(["2020-03-05-mill-retaken"]);
  expect(walk("ArrowDown")).toBe("Rebels, 5 March 2020. Rebels: 1 village.");
  expect(lit.at(-1)?.events).toEqual(["2020-03-05-mill-taken"]);
  expect(walk("ArrowDown")).toBe("ISIL, 5 March 2020. ISIL: nothing reported.");
  expect(walk("ArrowDown")).toBe("All sides, 5 March 2020. Government: 1 village. Rebels: 1 village.");
  expect(walk("ArrowUp")).toBe("ISIL, 5 March 2020. ISIL: nothing reported.");
});

it("lights of a mark of several events the first alone, and one of several days on each of them", () => {
  const { walk, lit, cursor, opened } = onChart("net-control");
  cursor.day = day("2020-03-02");
  walk("ArrowDown", "ArrowRight");
  expect(lit.at(-1)).toEqual({ day: "2020-03-03", events: ["2020-03-02-five-villages"] });
  walk("ArrowRight", "ArrowRight");
  expect([lit.at(-1)?.day, lit.at(-1)?.events.length]).toEqual(["2020-03-05", 1]);
  walk("Enter");
  expect(opened[0]).toHaveLength(2);
});

it("turns to a side from the first mark, where it was on no day yet", () => {
  const { walk } = onCaptures("faction=isil");
  expect(walk("ArrowDown")).toBe("ISIL, 8 March 2020. ISIL: up to 1 village.");
});

it("comes to what is of no side last, and does not take it for all sides", () => {
  const lost = { measure: "vehicles_lost", unit: "vehicle" } as const;
  const { walk } = onChart(
    "vehicle-losses",
    "",
    ledgerOf([
      { id: "a", days: 12, ...lost, faction: null, wording: "a lorry" },
      { id: "b", days: 12, ...lost, faction: "blue", wording: "a tank" },
    ]),
  );
  expect(walk("ArrowRight")).toBe("12 May 2000. Blue: a tank lost. a lorry lost.");
  expect(walk("ArrowDown")).toBe("Blue, 12 May 2000. Blue: a tank lost.");
  expect(walk("ArrowDown")).toBe("No side, 12 May 2000. a lorry lost.");
  expect(walk("ArrowDown")).toBe("All sides, 12 May 2000. Blue: a tank lost. a lorry lost.");
});

it("opens all events of its day and row, each once, and nothing where there is none", () => {
  const { walk, opened } = onCaptures();
  walk("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
  expect(opened).toEqual([]);
  walk("ArrowRight", "Enter");
  expect(opened.map((ids) => ids.toSorted())).toEqual([["2020-03-05-mill-retaken", "2020-03-05-mill-taken"]]);
  walk("ArrowDown", "Enter");
  expect(opened.at(-1)).toEqual(["2020-03-05-mill-retaken"]);
});

it("chooses days with Shift from where it stood, whichever way, and rests when Shift is let go", () => {
  const { walk, press, release, brushed, said, cursor } = onCaptures();
  walk("PageDown", "PageDown", "PageDown");
  press("ArrowRight", { shiftKey: true });
  press("ArrowLeft", { shiftKey: true });
  press("ArrowLeft", { shiftKey: true });
  press("Home", { shiftKey: true });
  expect(brushed).toEqual([
    { start: "2020-03-05", end: "2020-03-06" },
    { start: "2020-03-05", end: "2020-03-05" },
    { start: "2020-03-04", end: "2020-03-05" },
    { start: "2020-03-01", end: "2020-03-05" },
  ]);
  expect(said.at(-1)).toBe("Choosing 1–5 March 2020.");
  release("Control");
  expect(brushed).toHaveLength(4);
  release("Shift");
  expect(brushed.at(-1)).toBe("rest");
  expect(cursor.anchor).toBeNull();
  release("Shift");
  expect(brushed).toHaveLength(5);
});

it("chooses no day beyond the chart", () => {
  const { walk, press, brushed } = onCaptures();
  walk("End");
  press("ArrowRight", { shiftKey: true });
  expect(brushed).toEqual([{ start: "2020-03-08", end: "2020-03-08" }]);
});

it("gives a choice up on Escape, on a key without Shift and when the chart is left", () => {
  for (const give of ["Escape", "ArrowLeft", "blur"]) {
    const { press, walk, blur, brushed, cursor } = onCaptures();
    walk("ArrowRight");
    press("ArrowRight", { shiftKey: true });
    if (give === "blur") blur();
    else press(give);
    expect([give, brushed.at(-1), cursor.anchor]).toEqual([give, "cancel", null]);
  }
});

it("leaves on Escape once, and then lets it pass", () => {
  const { press, walk, cursor, lit } = onCaptures();
  expect(press("Escape")).toBe(false);
  walk("ArrowDown");
  expect(press("Escape")).toBe(true);
  expect(walk()).toBe("Left the chart.");
  expect(cursor).toEqual({ day: null, side: undefined, anchor: null });
  expect(lit.at(-1)).toEqual({ day: null, events: [] });
  expect(press("Escape")).toBe(false);
});

it("keeps its place when the chart is left, but highlights nothing", () => {
  const { walk, blur, cursor, lit } = onCaptures();
  walk("ArrowRight");
  blur();
  expect(lit.at(-1)).toEqual({ day: null, events: [] });
  expect(cursor.day).toBe("2020-03-01");
});

it("leaves to the page what is no key of its own, what is held with another key, and what is pressed in something within", () => {
  const { press, box, cursor } = onCaptures();
  const inner = box.querySelector("i") as Element;
  expect([press("a"), press("ArrowRight", { altKey: true }), press("Home", { ctrlKey: true })]).toEqual([
    false,
    false,
    false,
  ]);
  expect([press("End", { metaKey: true }), press("ArrowRight", {}, inner)]).toEqual([false, false]);
  expect(cursor.day).toBeNull();
});

it("on a chart of which nothing passes begins at an end, and says that nothing was reported", () => {
  const { walk, press } = onCaptures("faction=isil&time=2020-03-01..2020-03-04");
  expect(walk("ArrowRight")).toBe("1 March 2020. nothing reported.");
  expect(walk("PageDown")).toBe("1 March 2020. nothing reported.");
  press("Escape");
  expect(walk("ArrowLeft")).toBe("8 March 2020. outside of the chosen days.");
});

it("hears nothing once it is taken off", () => {
  const { press, release, blur, stop, said, lit } = onCaptures();
  stop();
  expect(press("ArrowRight")).toBe(false);
  release("Shift");
  blur();
  expect([said, lit]).toEqual([[], []]);
});
