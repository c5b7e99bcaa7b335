import { expect, it } from "vitest";
import { focusOf } from "@/app/_drawing/focus";

const room = { x1: 0, y1: 0, x2: 900, y2: 600 };

it("is the middle of the places seen: few that lie far from the others hardly move it", () => {
  const west = [
    { x: 90, y: 300 },
    { x: 100, y: 310 },
    { x: 110, y: 320 },
  ];
  expect(focusOf(west, room)).toEqual([100, 310]);
  expect(focusOf([...west, { x: 120, y: 330 }, { x: 880, y: 20 }], room)).toEqual([110, 310]);
});

it("leaves out what lies beyond the room, or nowhere", () => {
  const beyond = [
    { x: -5, y: 300 },
    { x: 950, y: 300 },
    { x: 400, y: 601 },
    { x: 400, y: -1 },
    { x: Number.NaN, y: Number.NaN },
  ];
  expect(focusOf([{ x: 10, y: 20 }, ...beyond], room)).toEqual([10, 20]);
  expect(focusOf(beyond, room)).toBeUndefined();
});
