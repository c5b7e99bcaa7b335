import type * as Plot from "@observablehq/plot";
import { type GeoProjection, geoCircle, geoPath } from "d3";
import type { Position } from "../../campaign/basemap";
import type { Ledger } from "../../campaign/ledger";
import type { Holding } from "../../series/places";
import type { Frame, PlotModule } from "../chart";
import { factionColor } from "../theme";
import { mapKey } from "./map-key";
import {
  isPoint,
  kmPerDegree,
  pixelsPerKm,
  type Sheet,
  type Spot,
  scaleBar,
  sheetsOf,
  spotsOf,
  unclipped,
} from "./map-layout";
import { holds, placeLabels, type Rect, type StandingLabel, type WantedLabel } from "./place-labels";
import { markRadius, placeShapes, ringRadius, roadClass, roadStrokes } from "./place-look";
import { type Shape, shapesMark, tenth, textShape, textWidth } from "./svg-mark";

const credit = "© OpenStreetMap contributors, Natural Earth";

/** Kinds of place that are drawn for orientation alone, too. */
const landmarks: readonly string[] = ["city", "town"];

/** Whether a map shows a place as a mark: something is told of it, or it helps to find one’s way. */
export function isShown({ place, reported, events }: Holding): boolean {
  return isPoint(place) && (reported || events.length > 0 || landmarks.includes(place.kind));
}

/** A sheet with what stands on it. */
interface Filled {
  readonly sheet: Sheet;
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
  const scale = scaleShapes(main, frame);
  const corner: Rect = { x1: 0, x2: scale.width + 24, y1: room.y2 - 26, y2: room.y2 };
  const taken = [corner, ...(overview ? [overview.room] : [])];
  const places = holdings.filter(isShown).map(({ place }) => place);
  const spots = spotsOf(places, main, 2 * ringRadius).filter(({ x, y }) => !taken.some((box) => holds(box, x, y)));
  const ends = new Set(holdings.flatMap(({ place: { path } }) => [path[0], path.at(-1)].map(String)));
  const onOverview = places.filter(
    ({ id, kind, latitude, longitude }) =>
      far.has(id) || kind === "city" || (landmarks.includes(kind) && ends.has(`${latitude},${longitude}`)),
  );
  return {
    ...canvas(main, frame),
    marks: [
      sheetMarks(drawing, { sheet: main, spots, labels: labelsOf(drawing, main, spots, taken) }),
      shapesMark(scale.shapes, { "aria-hidden": "true" }),
      shapesMark(mapKey(ledger, frame, credit), { "aria-hidden": "true" }),
      overview && overviewMark(drawing, main, overview, spotsOf(onOverview, overview, 2 * ringRadius)),
    ],
  };
}

interface Drawing {
  readonly plot: PlotModule;
  readonly ledger: Ledger;
  readonly byId: ReadonlyMap<string, Holding>;
  readonly frame: Frame;
}

const canvas = ({ projection }: Sheet, { width, height }: Frame) => ({
  width,
  height,
  margin: 0,
  projection: rounding(projection) as Plot.ProjectionImplementation,
});

/** A map within the map: a plot of its own, for a plot has one projection. */
function overviewMark(drawing: Drawing, main: Sheet, overview: Sheet, spots: readonly Spot[]): Plot.Markish {
  const { plot, frame } = drawing;
  const { x1, y1, x2, y2 } = overview.room;
  const filled = { sheet: overview, spots, labels: labelsOf(drawing, overview, spots, []) };
  const edge = { fill: "none", stroke: frame.palette.muted };
  const seen = seenOn(overview, main);
  return (_index, _scales, _values, _dimensions, { document }) =>
    plot.plot({
      ...canvas(overview, frame),
      document,
      className: "plot",
      ariaLabel: "Overview",
      style: { background: "none", fontFamily: "inherit", fontSize: "12px" },
      marks: [
        sheetMarks(drawing, filled),
        shapesMark(
          [
            { tag: "rect", attributes: { ...seen, ...edge, "stroke-width": 1, class: "seen" } },
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
function seenOn(overview: Sheet, main: Sheet) {
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

function sheetMarks(drawing: Drawing, { sheet, spots, labels }: Filled): Plot.Markish[] {
  const { ledger, byId, frame } = drawing;
  const { x1, y1, x2, y2 } = sheet.room;
  const land = { x: x1, y: y1, width: x2 - x1, height: y2 - y1, fill: frame.palette.land };
  return [
    shapesMark([{ tag: "rect", attributes: { ...land, class: "land" } }]),
    ...groundMarks(drawing.plot, frame),
    ...roadMarks(drawing),
    shapesMark(areaShapes(drawing, sheet, spots), { class: "areas" }),
    shapesMark(
      labels.map((label) => leaderShape(label, frame)).filter((shape) => shape !== null),
      { class: "leaders", "aria-hidden": "true" },
    ),
    shapesMark(
      spots.map((spot) => placeShape(spot, byId.get(spot.place) as Holding, ledger, frame)),
      { class: "places" },
    ),
    shapesMark(
      labels.map((label) => labelShape(label, spots, byId, frame)),
      { class: "labels", "aria-hidden": "true" },
    ),
  ];
}

/** The same projection with its points at tenths of a pixel, so that a drawing is not spelt out finer than it is seen. */
function rounding(projection: GeoProjection): Pick<GeoProjection, "stream"> {
  return {
    stream: (to) =>
      projection.stream({
        point: (x, y) => to.point(tenth(x), tenth(y)),
        lineStart: () => to.lineStart(),
        lineEnd: () => to.lineEnd(),
        polygonStart: () => to.polygonStart(),
        polygonEnd: () => to.polygonEnd(),
        sphere: () => to.sphere?.(),
      }),
  };
}

function groundMarks(plot: PlotModule, { basemap, palette }: Frame): Plot.Markish[] {
  if (!basemap) return [];
  const lines = (coordinates: readonly (readonly Position[])[]) => ({ type: "MultiLineString", coordinates });
  const hidden = { ariaHidden: "true" } as const;
  return [
    plot.geo([{ type: "MultiPolygon", coordinates: basemap.lakes.map((ring) => [ring]) }], {
      fill: palette.water,
      stroke: null,
      ...hidden,
    }),
    plot.geo([lines(basemap.governorates)], {
      stroke: palette.muted,
      strokeOpacity: 0.45,
      strokeDasharray: "1 3",
      ...hidden,
    }),
    plot.geo([lines(basemap.borders)], {
      stroke: palette.muted,
      strokeWidth: 1.25,
      strokeDasharray: "7 2 1.5 2",
      ...hidden,
    }),
  ];
}

/** Roads as a bed of grey with the strokes of who cut or holds them over it. */
function roadMarks({ plot, ledger, byId, frame: { palette } }: Drawing): Plot.Markish[] {
  const lineOf = ({ place }: Holding) => ({
    type: "LineString",
    coordinates: place.path.map(([latitude, longitude]) => [longitude, latitude]),
  });
  return roadsOf(byId).flatMap((road) => [
    plot.geo([lineOf(road)], { stroke: palette.muted, strokeOpacity: 0.55, strokeWidth: 4, ariaHidden: "true" }),
    ...roadStrokes(road, ledger, palette).map((stroke) =>
      plot.geo([lineOf(road)], {
        ...stroke,
        className: roadClass(road.place.id),
        strokeWidth: 2.5,
        strokeLinecap: "butt",
        strokeOpacity: road.passes ? 1 : 0.35,
        ariaHidden: "true",
      }),
    ),
  ]);
}

const roadsOf = (byId: ReadonlyMap<string, Holding>) => [...byId.values()].filter(({ place }) => place.path.length > 0);

/** How far off an approximate place may lie, as the circle that holds it. */
function areaShapes({ byId, ledger, frame }: Drawing, { projection, room }: Sheet, spots: readonly Spot[]): Shape[] {
  const { palette } = frame;
  const path = geoPath(rounding(projection));
  const drawn = new Set<string>();
  return spots.flatMap(({ place: id }): Shape[] => {
    const { place, now, passes } = byId.get(id) as Holding;
    const { latitude, longitude, radiusKm } = place;
    if (!radiusKm || latitude === null || longitude === null) return [];
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    const r = radiusKm * pixelsPerKm(projection, latitude);
    // Places that stand in for one another share a circle; one hidden by its own mark or wider than the map says nothing.
    const key = `${tenth(x)} ${tenth(y)} ${radiusKm}`;
    if (drawn.has(key) || r < ringRadius || r > room.x2 - room.x1) return [];
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

function placeShape({ place: id, x, y }: Spot, holding: Holding, ledger: Ledger, { palette, links }: Frame): Shape {
  const mark: Shape = {
    tag: "g",
    attributes: { transform: `translate(${tenth(x)},${tenth(y)})`, opacity: holding.passes ? null : "0.35" },
    children: placeShapes(holding, ledger, palette),
  };
  if (!links) return mark;
  return { tag: "a", attributes: { href: links.place(id) }, children: [mark] };
}

/** Type size and weight of a place's label by what it is and what is told of it. */
function typeOf({ place, now, changes }: Holding) {
  return {
    size: place.kind === "city" ? 14 : 12,
    bold: place.kind === "city" || changes.length > 0,
    muted: now.state === "unknown" || now.state === "awaited",
  };
}

function priorityOf({ place, now, changes, passes, events }: Holding): number {
  const looked = passes ? 100 : 0;
  if (place.kind === "city") return 90 + looked;
  if (changes.length > 0) return 60 + looked;
  if (now.state === "held" || now.state === "contested") return 40 + looked;
  if (landmarks.includes(place.kind)) return 30 + (events.length > 0 ? 5 : 0);
  return now.state === "awaited" ? 20 + looked : 10;
}

function labelsOf({ byId }: Drawing, sheet: Sheet, spots: readonly Spot[], taken: readonly Rect[]): StandingLabel[] {
  const { x1, y1, x2, y2 } = sheet.room;
  const wanted = spots.map(({ place: id, x, y }): WantedLabel => {
    const holding = byId.get(id) as Holding;
    const { size, bold } = typeOf(holding);
    const text = holding.place.name;
    const reach = reachOf(holding);
    const priority = priorityOf(holding);
    return { key: id, text, x, y, reach, width: textWidth(text, size, bold), height: size + 3, priority };
  });
  const marks = spots.map(({ place, x, y }) => {
    const r = reachOf(byId.get(place) as Holding);
    return { x1: x - r, y1: y - r, x2: x + r, y2: y + r };
  });
  const named = roadsOf(byId).flatMap((road) => roadLabel(road, sheet));
  const inner = { x1: x1 + 4, y1: y1 + 3, x2: x2 - 4, y2: y2 - 3 };
  return placeLabels([...wanted, ...named], inner, [...marks, ...taken], true);
}

const reachOf = ({ now, lostBy }: Holding) =>
  lostBy.length > 0 ? ringRadius + 1 : now.state === "unknown" ? 3 : markRadius + 1;

/** A road's name, to stand by the middle of what a sheet shows of it. */
function roadLabel({ place }: Holding, { projection, room }: Sheet): WantedLabel[] {
  const points = place.path.map(([latitude, longitude]) => unclipped(projection)([longitude, latitude]) ?? [0, 0]);
  const along = points.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = points[i] ?? [];
    return [0.125, 0.375, 0.625, 0.875].map((at) => ({ x: x1 + at * (x2 - x1), y: y1 + at * (y2 - y1) }));
  });
  const seen = along.filter(({ x, y }) => holds(room, x, y));
  const middle = seen[Math.floor(seen.length / 2)];
  const names = [place.name, /\(([^)]+)\)/.exec(place.name)?.[1], place.kind];
  const name = names.find((one) => one && textWidth(one, 12) < (room.x2 - room.x1) * 0.3) ?? place.kind;
  const text = `${name} (schematic)`;
  return middle
    ? [{ key: place.id, text, ...middle, reach: 5, width: textWidth(text, 12), height: 15, priority: 185 }]
    : [];
}

function leaderShape({ leader }: StandingLabel, { palette }: Frame): Shape | null {
  return leader && { tag: "line", attributes: { ...leader, stroke: palette.muted, "stroke-width": "0.75" } };
}

function labelShape(
  { key, text, box, leader }: StandingLabel,
  spots: readonly Spot[],
  byId: ReadonlyMap<string, Holding>,
  { palette }: Frame,
): Shape {
  const holding = byId.get(key) as Holding;
  const from = leader?.x2 ?? spots.find(({ place }) => place === key)?.x ?? (box.x1 + box.x2) / 2;
  const anchor = from <= box.x1 ? "start" : from >= box.x2 ? "end" : "middle";
  const { size, bold, muted } = typeOf(holding);
  const road = holding.place.path.length > 0;
  return textShape(text, {
    x: anchor === "start" ? box.x1 : anchor === "end" ? box.x2 : (box.x1 + box.x2) / 2,
    y: (box.y1 + box.y2) / 2 + size * 0.35,
    anchor,
    size,
    weight: bold && !road ? 600 : null,
    style: road ? "italic" : null,
    fill: muted || road || !holding.passes ? palette.muted : palette.text,
    rim: palette.land,
  });
}

function scaleShapes({ projection, room }: Sheet, { palette }: Frame): { width: number; shapes: Shape[] } {
  const middle = projection.invert?.([(room.x1 + room.x2) / 2, (room.y1 + room.y2) / 2]) ?? [0, 0];
  const { km, length } = scaleBar(pixelsPerKm(projection, middle[1]), 120);
  const [x, y] = [10, room.y2 - 10];
  const text = `${km} km`;
  return {
    width: length + textWidth(text, 12) + 6,
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
