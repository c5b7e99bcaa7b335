import { least } from "d3";
import type { DrawnPlace } from "./drawn-places";
import type { Zooming } from "./zoom";

/** Where the keyboard is on a map. It outlives redrawing. */
export interface PlaceCursor {
  /** Null before the first key and after Escape. */
  place: string | null;
}

interface Deps {
  readonly cursor: PlaceCursor;
  /** Those that the map shows, in reading order. */
  places(): readonly DrawnPlace[];
  at(place: DrawnPlace): { readonly x: number; readonly y: number };
  point(place: DrawnPlace | null): void;
  choose(place: DrawnPlace): void;
  leave(): void;
  readonly zooming: Zooming;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How far Shift with an arrow moves a zoomed map, px. */
const stride = 80;

/**
 * Makes a map one stop of the keyboard: a cursor goes from place to place, what it is on is said, Enter chooses it.
 * @returns how to take it off
 */
export function attachPlaceKeys(
  box: HTMLElement,
  { cursor, places, at, point, choose, leave, zooming }: Deps,
): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const here = () => places().find(({ id }) => id === cursor.place);
  const goTo = (place: DrawnPlace | undefined) => {
    if (!place) return;
    cursor.place = place.id;
    point(place);
  };
  const inOrder = (by: 1 | -1) => {
    const all = places();
    const now = here();
    if (!now) return goTo(by > 0 ? all[0] : all.at(-1));
    goTo(all[all.indexOf(now) + by]);
  };
  const towards = ([dx, dy]: readonly [number, number]) => {
    const from = here();
    if (!from) return goTo(places()[0]);
    const start = at(from);
    const candidates = places()
      .filter((place) => place !== from)
      .map((place) => {
        const { x, y } = at(place);
        const along = (x - start.x) * dx + (y - start.y) * dy;
        const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
        return { place, along, aside, cost: along + 2 * aside };
      })
      .filter(({ along, aside }) => along > 0 && aside <= along * 1.5);
    goTo(least(candidates, ({ cost }) => cost)?.place);
  };
  const press = () => {
    const place = here();
    if (place) choose(place);
  };
  const quit = () => {
    cursor.place = null;
    leave();
  };
  const keys = new Map<string, () => void>([
    ["PageDown", () => inOrder(1)],
    ["PageUp", () => inOrder(-1)],
    ["Home", () => goTo(places()[0])],
    ["End", () => goTo(places().at(-1))],
    ["+", () => zooming.by(1.6)],
    ["=", () => zooming.by(1.6)],
    ["-", () => zooming.by(1 / 1.6)],
    ["0", zooming.reset],
    ["Enter", press],
    ["Escape", quit],
  ]);
  box.addEventListener(
    "keydown",
    (event) => {
      if (event.target !== box || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape" && cursor.place === null) return;
      const direction = directions[event.key];
      const act =
        direction && event.shiftKey
          ? () => zooming.pan(-direction[0] * stride, -direction[1] * stride)
          : direction
            ? () => towards(direction)
            : keys.get(event.key);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { signal },
  );
  box.addEventListener("blur", () => point(null), { signal });
  return () => leaving.abort();
}
