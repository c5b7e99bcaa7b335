import { expect, it } from "vitest";
import { drawnMarks, factionAt, markAt, markNear, maskMarks, unmask } from "@/app/_drawing/marks";
import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import type { FigureMark } from "@/lib/charts/figure";
import { markingOf } from "@/lib/charts/marks";
import { viewFilter } from "@/lib/view/filter";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { links, screen } from "./screen";

const captures = (query = "", ledger = skirmish) =>
  (chartOf("villages-captured") as Chart).figure(ledger, viewOf(query, ledger));
const [dryWell, mill, unknown] = ["/e/2020-03-01-dry-well", "/e/2020-03-05-mill-taken", "/e/of-no-ledger"];

const apart = [
  { href: dryWell, box: [0, 0, 10, 10] },
  { href: mill, box: [40, 0, 50, 10] },
  { href: unknown, box: [80, 0, 90, 10] },
] as const;

function marksOf(drawn: Parameters<typeof screen>[0]) {
  const { drawing, anchors } = screen(drawn);
  return { marks: drawnMarks(drawing, captures(), links), anchors };
}

it("ties what is drawn to what it stands for by the address to which both lead, each part of it", () => {
  const { marks, anchors } = marksOf([...apart, { href: dryWell, box: [0, 20, 10, 30] }]);
  expect([...marks].map(([element, { events }]) => [anchors.indexOf(element as HTMLAnchorElement), events])).toEqual([
    [0, ["2020-03-01-dry-well"]],
    [1, ["2020-03-05-mill-taken"]],
    [3, ["2020-03-01-dry-well"]],
  ]);
});

it("hides the marks of which a filter leaves no event, shows the others, and then all again", () => {
  const { marks, anchors } = marksOf(apart);
  const masked = () => anchors.map((anchor) => anchor.classList.contains("masked"));
  const left = (id: string) => {
    const view = viewOf("", skirmish);
    const { period } = viewFilter(skirmish, view);
    return { view, query: "", period, some: (events: readonly string[]) => events.includes(id) };
  };
  maskMarks(marks, left("2020-03-01-dry-well"));
  expect(masked()).toEqual([false, true, false]);
  maskMarks(marks, left("2020-03-05-mill-taken"));
  expect(masked()).toEqual([true, false, false]);
  unmask(marks);
  expect(masked()).toEqual([false, false, false]);
});

it("finds the topmost mark at a point, beneath whatever leads elsewhere", () => {
  const { marks } = marksOf([
    { href: dryWell, box: [0, 0, 30, 10] },
    { href: mill, box: [20, 0, 50, 10] },
    { href: unknown, box: [0, 0, 90, 10] },
  ]);
  const at = (x: number) => markAt(x, 5, marks)?.events;
  expect([at(10), at(25), at(45), at(80)]).toEqual([
    ["2020-03-01-dry-well"],
    ["2020-03-05-mill-taken"],
    ["2020-03-05-mill-taken"],
    undefined,
  ]);
});

it("takes a finger for the nearest mark within reach, unless it is hidden", () => {
  const { marks, anchors } = marksOf(apart);
  const near = (x: number, y: number) => markNear(x, y, marks)?.events[0];
  expect(near(5, 5)).toBe("2020-03-01-dry-well");
  expect(near(24, 5)).toBe("2020-03-01-dry-well");
  expect(near(26, 5)).toBe("2020-03-05-mill-taken");
  // As far as 22 px, and not beyond; off a corner, as the crow flies.
  expect([near(5, 31.9), near(5, 32)]).toEqual(["2020-03-01-dry-well", undefined]);
  expect([near(65, 25), near(66, 26)]).toEqual(["2020-03-05-mill-taken", undefined]);
  anchors[0]?.classList.add("masked");
  expect([near(17, 5), near(24, 5)]).toEqual([undefined, "2020-03-05-mill-taken"]);
});

it("knows whose name lies at a point by its link, and a mark for none", () => {
  screen([
    { href: "/skirmish?time=2020-03-01&faction=rebels", box: [0, 0, 10, 10], inner: "<text>Rebels</text>" },
    { href: dryWell, box: [20, 0, 30, 10] },
    { href: "/skirmish/events/a", box: [40, 0, 50, 10], inner: "<text>A</text>" },
    // The list of a mark of several events.
    { href: "/skirmish?faction=isil#events", box: [60, 0, 70, 10] },
  ]);
  const found = [5, 25, 45, 65, 80].map((x) => factionAt(x, 5));
  expect(found).toEqual(["rebels", null, null, null, null]);
});

it("finds a mark of several events by the address of their list, and none by that of one of them", () => {
  const figure = (chartOf("net-control") as Chart).figure(aleppo, viewOf("", aleppo));
  const several = markingOf(figure.of).marks.find(({ events }) => events.length > 1) as FigureMark;
  const { drawing } = screen([
    { href: links.events(several.faction, several.period), box: [0, 0, 10, 10] },
    { href: links.event(several.events[0] as string), box: [0, 20, 10, 30] },
  ]);
  expect([...drawnMarks(drawing, figure, links).values()].filter((mark) => mark === several)).toHaveLength(1);
});
