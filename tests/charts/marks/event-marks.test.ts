import { expect, it } from "vitest";
import { eventMarks } from "@/lib/charts/marks/event-marks";
import { period } from "../../campaign/days";
import { skirmish } from "../../ledgers";

const days = period("2020-03-05", "2020-03-06");
const thing = (event: string, faction: string | null, text: string) => ({
  event,
  faction,
  period: days,
  say: () => text,
});

it("what is drawn of one event for one side is one mark, which says all of it; another side has its own", () => {
  const marks = eventMarks(skirmish, [
    thing("a", "rebels", "a lorry lost"),
    thing("a", "isil", "a tank lost"),
    thing("a", "rebels", "a gun lost"),
    thing("b", null, "a boat lost"),
  ]);
  expect(marks.map(({ faction, events, label }) => [faction, events, label])).toEqual([
    ["rebels", ["a"], "5–6 March 2020: a lorry lost; a gun lost"],
    ["isil", ["a"], "5–6 March 2020: a tank lost"],
    [null, ["b"], "5–6 March 2020: a boat lost"],
  ]);
});
