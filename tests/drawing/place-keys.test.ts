import { expect, it } from "vitest";
import type { DrawnPlace } from "@/app/_drawing/drawn-places";
import { attachPlaceKeys, type PlaceCursor } from "@/app/_drawing/place-keys";
import { pageWithBox } from "./page";

/** Places by where they stand, px, in reading order. */
const where = {
  north: [100, 0],
  near: [104, 90],
  middle: [100, 100],
  east: [200, 110],
  far: [300, 100],
  slanting: [180, 195],
  south: [95, 200],
} as const satisfies Record<string, readonly [number, number]>;

type Id = keyof typeof where;

function onMap(ids = Object.keys(where) as readonly Id[]) {
  const page = pageWithBox();
  const cursor: PlaceCursor = { place: null };
  const pointed: (string | null)[] = [];
  const chosen: string[] = [];
  const zoomed: string[] = [];
  let left = 0;
  const drawn = ids.map((id) => ({ id }) as DrawnPlace);
  const stop = attachPlaceKeys(page.box, {
    cursor,
    places: () => drawn,
    at: ({ id }) => ({ x: where[id as Id][0], y: where[id as Id][1] }),
    point: (place) => void pointed.push(place?.id ?? null),
    choose: ({ id }) => void chosen.push(id),
    leave: () => void left++,
    zooming: {
      by: (factor) => void zoomed.push(factor > 1 ? "in" : "out"),
      pan: (dx, dy) => void zoomed.push(`${dx} ${dy}`),
      reset: () => void zoomed.push("all"),
      remove: () => {},
    },
  });
  const walk = (...keys: string[]) => {
    for (const key of keys) page.press(key);
    return cursor.place;
  };
  return { ...page, cursor, pointed, chosen, zoomed, left: () => left, stop, walk };
}

it("goes in reading order, and stays at either end", () => {
  const { walk, pointed } = onMap();
  expect([walk("PageDown"), walk("PageDown"), walk("PageUp"), walk("PageUp")]).toEqual([
    "north",
    "near",
    "north",
    "north",
  ]);
  expect([walk("End"), walk("PageDown"), walk("PageUp"), walk("Home")]).toEqual([
    "south",
    "south",
    "slanting",
    "north",
  ]);
  // What it stays on is not told again.
  expect(pointed).toEqual(["north", "near", "north", "south", "slanting", "north"]);
});

it("begins with an arrow at the first place, with Page Up at the last", () => {
  expect([onMap().walk("ArrowLeft"), onMap().walk("PageUp")]).toEqual(["north", "south"]);
});

it("goes with an arrow to the nearest place that way, straight ahead rather than aside", () => {
  const { walk, cursor } = onMap();
  cursor.place = "middle";
  expect(walk("ArrowRight")).toBe("east");
  expect(walk("ArrowRight")).toBe("far");
  cursor.place = "middle";
  expect(walk("ArrowUp")).toBe("near");
  cursor.place = "middle";
  expect(walk("ArrowDown")).toBe("south");
  cursor.place = "far";
  expect(walk("ArrowLeft")).toBe("east");
});

it("stays where nothing lies that way", () => {
  const { walk, cursor, pointed } = onMap();
  cursor.place = "far";
  expect([walk("ArrowRight"), pointed]).toEqual(["far", []]);
  // What is to the left of the first one lies almost straight below it.
  cursor.place = "north";
  expect([walk("ArrowLeft"), pointed]).toEqual(["north", []]);
});

it("chooses the place it is on with Enter, and none before it is on one", () => {
  const { walk, chosen } = onMap();
  walk("Enter");
  expect(chosen).toEqual([]);
  walk("Home", "Enter");
  expect(chosen).toEqual(["north"]);
});

it("leaves on Escape once, and then lets it pass", () => {
  const { press, walk, cursor, left } = onMap();
  expect(press("Escape")).toBe(false);
  walk("Home");
  expect(press("Escape")).toBe(true);
  expect([cursor.place, left(), press("Escape"), left()]).toEqual([null, 1, false, 1]);
});

it("zooms by keys, and moves what is shown against the arrow that is pressed with Shift", () => {
  const { press, walk, cursor, zoomed } = onMap();
  walk("+", "=", "-", "0");
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) press(key, { shiftKey: true });
  expect(zoomed.map((one) => one.replace(/-0/g, "0"))).toEqual([
    "in",
    "in",
    "out",
    "all",
    "-80 0",
    "80 0",
    "0 -80",
    "0 80",
  ]);
  expect(cursor.place).toBeNull();
});

it("begins anew where the place it was on is drawn no longer", () => {
  const { walk, cursor } = onMap(["north", "south"]);
  cursor.place = "middle";
  expect(walk("PageDown")).toBe("north");
  cursor.place = "middle";
  expect(walk("ArrowUp")).toBe("north");
});

it("on a map of no place does nothing", () => {
  const { walk, pointed } = onMap([]);
  expect(walk("Home", "End", "PageDown", "PageUp", "ArrowLeft", "Enter")).toBeNull();
  expect(pointed).toEqual([]);
});

it("leaves to the page what is no key of its own, and points at nothing once the map is left", () => {
  const { press, box, walk, blur, pointed, cursor } = onMap();
  const inner = box.querySelector("i") as Element;
  expect([
    press("a"),
    press("Home", { ctrlKey: true }),
    press("+", { metaKey: true }),
    press("End", {}, inner),
  ]).toEqual([false, false, false, false]);
  walk("Home");
  blur();
  expect([pointed.at(-1), cursor.place]).toEqual([null, "north"]);
});

it("hears nothing once it is taken off", () => {
  const { press, blur, stop, pointed } = onMap();
  stop();
  expect(press("Home")).toBe(false);
  blur();
  expect(pointed).toEqual([]);
});
