import type * as Plot from "@observablehq/plot";
import { geoCircle, geoPath } from "d3";
import type { Ledger } from "../../campaign/ledger";
import type { Holding } from "../../series/places";
import { drawing } from "../../words/en/drawing";
import { wordsOf } from "../../words/words-of";
import type { Frame, PlotModule } from "../frame";
import { isShown, orientingKinds } from "../shown-places";
import { factionColor } from "../theme";
import { groundShapes, roadShapes } from "./ground";
import { mapKey } from "./map-key";
import { labelShapes, labelsOf, leaderShape, type Naming, roadsOf } from "./map-labels";
import {
  kmPerDegree,
  type MapSheet,
  pixelsPerKm,
  rounded,
  type Spot,
  scaleBar,
  sheetsOf,
  spotsOf,
  unclipped,
} from "./map-layout";
import { apartOn } from "./mark-room";
import { holds, type Rect, type StandingLabel } from "./place-labels";
import { placeShapes, ringRadius } from "./place-look";
import { type Shape, shapesMark, tenth, textShape } from "./svg-mark";
import { textWidth } from "./text-width";

/** A sheet with what stands on it. */
interface Filled {
  readonly sheet: MapSheet;
  readonly spots: readonly Spot[];
  readonly labels: readonly StandingLabel[];
}

/** The map of a view: its ground, roads, areas, places, labels, scale and key, and the overview in its corner. */
export function drawMap(
  plot: PlotModule,
  ledger: Ledger,
  holdings: readonly Holding[],
  frame: Frame,
): Plot.PlotOptions {
  const drawing = { plot, ledger, byId: new Map(holdings.map((holding) => [holding.place.id, holding])), frame };
  const { main, overview, far } = sheetsOf(ledger, frame);
  const { room } = main;
  const scale = scaleShapes(main, ledger, frame);
  const corner: Rect = { x1: 0, x2: scale.width + 24, y1: room.y2 - 26, y2: room.y2 };
  const taken = [corner, ...(overview ? [overview.room] : [])];
  const places = holdings.filter(isShown).map(({ place }) => place);
  const spots = apartOn(ledger, main, spotsOf(places, main)).filter(
    ({ x, y }) => !taken.some((box) => holds(box, x, y)),
  );
  const ends = new Set(holdings.flatMap(({ place: { path } }) => [path[0], path.at(-1)].map(String)));
  const onOverview = places.filter(
    ({ id, kind, latitude, longitude }) =>
      far.has(id) || kind === "city" || (orientingKinds.includes(kind) && ends.has(`${latitude},${longitude}`)),
  );
  const labels = labelsOf({ ...drawing, sheet: main, spots, taken, lines: [], named: new Set(), roadsFirst: false });
  const named = new Set(labels.map(({ key }) => key));
  return {
    ...canvas(frame),
    marks: [
      sheetMarks(drawing, { sheet: main, spots, labels }),
      shapesMark(scale.shapes, { "aria-hidden": "true" }),
      shapesMark(mapKey(ledger, frame, room.y2), { "aria-hidden": "true" }),
      overview && overviewMark(drawing, { main, overview }, spotsOf(onOverview, overview), named),
    ],
  };
}

interface Drawing {
  readonly plot: PlotModule;
  readonly ledger: Ledger;
  readonly byId: ReadonlyMap<string, Holding>;
  readonly frame: Frame;
}

const canvas = ({ width, height }: Frame) => ({ width, height, margin: 0 });

/** A map within the map: a plot of its own, which cuts off what lies beyond its edge. */
function overviewMark(
  drawing: Drawing,
  { main, overview }: { readonly main: MapSheet; readonly overview: MapSheet },
  spots: readonly Spot[],
  named: Naming["named"],
): Plot.Markish {
  const { plot, frame } = drawing;
  const { x1, y1, x2, y2 } = overview.room;
  const seen = seenOn(overview, main);
  const naming = { sheet: overview, spots, taken: [], lines: sidesOf(seen), named, roadsFirst: true };
  const labels = labelsOf({ ...drawing, ...naming });
  const filled = { sheet: overview, spots, labels };
  const edge = { fill: "none", stroke: frame.palette.muted };
  return (_index, _scales, _values, _dimensions, { document }) =>
    plot.plot({
      ...canvas(frame),
      document,
      className: "plot",
      ariaLabel: "Overview",
      style: { background: "none", fontFamily: "inherit", fontSize: "12px" },
      marks: [
        sheetMarks(drawing, filled, [
          { tag: "rect", attributes: { ...seen, ...edge, "stroke-width": 1, class: "seen" } },
        ]),
        shapesMark(
          [
            {
              tag: "rect",
              attributes: { x: x1, y: y1, width: x2 - x1, height: y2 - y1, ...edge, "stroke-opacity": "0.5" },
            },
          ],
          { "aria-hidden": "true" },
        ),
      ],
    }) as unknown as SVGElement;
}

/** The part of the overview that the main map shows. */
function seenOn(overview: MapSheet, main: MapSheet) {
  const at = (x: number, y: number): [number, number] => {
    const position = main.projection.invert?.([x, y]);
    return (position && unclipped(overview.projection)(position)) ?? [0, 0];
  };
  const { x1, y1, x2, y2 } = overview.room;
  const [left, top] = at(main.room.x1, main.room.y1);
  const [right, bottom] = at(main.room.x2, main.room.y2);
  const [x, y] = [Math.max(x1 + 1, left), Math.max(y1 + 1, top)];
  return { x, y, width: Math.max(0, Math.min(x2 - 1, right) - x), height: Math.max(0, Math.min(y2 - 1, bottom) - y) };
}

function sidesOf({ x, y, width, height }: ReturnType<typeof seenOn>): Rect[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x1: x, y1: y, x2: right, y2: y },
    { x1: x, y1: bottom, x2: right, y2: bottom },
    { x1: x, y1: y, x2: x, y2: bottom },
    { x1: right, y1: y, x2: right, y2: bottom },
  ];
}

/** @param beneath what lies on the ground, under all places and names */
function sheetMarks(
  drawing: Drawing,
  { sheet, spots, labels }: Filled,
  beneath: readonly Shape[] = [],
): Plot.Markish[] {
  const { byId, frame } = drawing;
  const roads = roadShapes(roadsOf(byId), drawing.ledger, sheet, frame);
  return [
    shapesMark([...groundShapes(frame, sheet), ...roads], { "aria-hidden": "true" }),
    shapesMark(areaShapes(drawing, sheet, spots), { class: "areas" }),
    ...(beneath.length > 0 ? [shapesMark(beneath, { "aria-hidden": "true" })] : []),
    shapesMark(
      labels.map((label) => leaderShape(label, frame)).filter((shape) => shape !== null),
      { class: "leaders", "aria-hidden": "true" },
    ),
    shapesMark(
      spots.map((spot) => placeShape(spot, byId.get(spot.place) as Holding, sheet.scale, drawing)),
      { class: "places" },
    ),
    shapesMark(
      labels.flatMap((label) => labelShapes(label, { byId, spots }, frame)),
      { class: "labels", "aria-hidden": "true" },
    ),
  ];
}

/** How far off an approximate place may lie, as the circle that holds it. */
function areaShapes(
  { byId, ledger, frame }: Drawing,
  { projection, room, scale }: MapSheet,
  spots: readonly Spot[],
): Shape[] {
  const { palette } = frame;
  const path = geoPath(rounded(projection));
  const drawn = new Set<string>();
  return spots.flatMap(({ place: id }): Shape[] => {
    const { place, now, passes } = byId.get(id) as Holding;
    const { latitude, longitude, radiusKm } = place;
    if (!radiusKm || latitude === null || longitude === null) return [];
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    const r = radiusKm * pixelsPerKm(projection, latitude);
    // Places that stand in for one another share a circle; one hidden by its own mark or wider than the map says nothing.
    const key = `${tenth(x)} ${tenth(y)} ${radiusKm}`;
    if (drawn.has(key) || r < scale * ringRadius || r > room.x2 - room.x1) return [];
    drawn.add(key);
    const [side] = now.state === "awaited" ? [] : now.sides;
    const color = side === undefined ? palette.muted : factionColor(side, ledger.factions, palette);
    const look = {
      fill: color,
      "fill-opacity": r > 90 ? "0.03" : passes ? "0.07" : "0.03",
      stroke: color,
      "stroke-opacity": passes ? "0.6" : "0.2",
      "stroke-dasharray": "2 3",
    };
    const whole = x - r > room.x1 && x + r < room.x2 && y - r > room.y1 && y + r < room.y2;
    if (whole) return [{ tag: "circle", attributes: { cx: x, cy: y, r, ...look } }];
    const cut = geoCircle()
      .center([longitude, latitude])
      .radius(radiusKm / kmPerDegree)
      .precision(8)();
    return [{ tag: "path", attributes: { d: path(cut) ?? "", ...look } }];
  });
}

function placeShape({ place: id, x, y }: Spot, holding: Holding, scale: number, { ledger, frame }: Drawing): Shape {
  const { palette, links } = frame;
  const at = `translate(${tenth(x)},${tenth(y)})`;
  const mark: Shape = {
    tag: "g",
    attributes: { transform: scale === 1 ? at : `${at} scale(${scale})`, opacity: holding.passes ? null : "0.35" },
    children: placeShapes(holding, ledger, palette),
  };
  if (!links) return mark;
  return { tag: "a", attributes: { href: links.place(id) }, children: [mark] };
}

function scaleShapes(
  { projection, room }: MapSheet,
  ledger: Ledger,
  { palette }: Frame,
): { width: number; shapes: Shape[] } {
  const middle = projection.invert?.([(room.x1 + room.x2) / 2, (room.y1 + room.y2) / 2]) ?? [0, 0];
  const { km, length } = scaleBar(pixelsPerKm(projection, middle[1]), 120);
  const [x, y] = [10, room.y2 - 10];
  const text = wordsOf(drawing, ledger).km(km);
  return {
    width: length + textWidth(text) + 6,
    shapes: [
      {
        tag: "path",
        attributes: {
          d: `M${x},${y - 5}v5h${tenth(length)}v-5`,
          fill: "none",
          stroke: palette.text,
          "stroke-width": "1.25",
        },
      },
      textShape(text, { x: x + length + 6, y: y + 1, fill: palette.text, rim: palette.land }),
    ],
  };
}
