import { type GeoPermissibleObjects, type GeoProjection, geoDistance, geoMercator, geoPath, least, median } from "d3";
import type { Ledger } from "../../campaign/ledger";
import type { LedgerPlace } from "../../series/places";
import { type Frame, type Lens, narrowWidth } from "../frame";
import { isPoint } from "../shown-places";
import { keyHeight, markScale } from "./map-key";
import type { Rect } from "./place-labels";
import { ringRadius } from "./place-look";
import { tenth } from "./svg-mark";

/** Mean radius of the earth, km. */
const earth = 6371;
export const kmPerDegree = (2 * Math.PI * earth) / 360;

/** Room between the outermost places and the map's edge, px: labels stand there. */
const inset = { narrow: 30, wide: 44 } as const;

/** One map of a drawing: the whole of it, or the overview in its corner. */
export interface MapSheet {
  readonly room: Rect;
  readonly projection: GeoProjection;
  /** Of the marks: smaller where there is little room for them. */
  readonly scale: number;
  /** Ids of the roads that it leaves to another sheet, for no more than a stub of them lies on it. */
  readonly leaves: ReadonlySet<string>;
}

/** The maps of a drawing. */
export interface MapSheets {
  readonly main: MapSheet;
  /** Where the main map lies, and what lies far from it; null where nothing does. */
  readonly overview: MapSheet | null;
  /** Ids of the places that the overview shows for the main map. */
  readonly far: ReadonlySet<string>;
}

/** Size of the overview, px. */
const overviewSize = { narrow: { width: 122, height: 136 }, wide: { width: 196, height: 208 } } as const;

/** Of how many frames a ledger's maps are kept: those of a page at all its widths, and some of a zoom. */
const mostKept = 12;
const kept = new WeakMap<Ledger, Map<string, MapSheets>>();

/**
 * The maps of a frame; the same ones while the frame is as it was, so that what is made for a sheet is kept with it.
 * See `layOutMaps`.
 */
export function sheetsOf(ledger: Ledger, { width, height, lens }: Pick<Frame, "width" | "height" | "lens">): MapSheets {
  const frames = kept.get(ledger) ?? new Map<string, MapSheets>();
  kept.set(ledger, frames);
  const key = JSON.stringify([width, height, lens]);
  const known = frames.get(key);
  if (known) return known;
  const sheets = layOutMaps(ledger, lens ? { width, height, lens } : { width, height });
  const [oldest] = frames.keys();
  if (frames.size === mostKept && oldest !== undefined) frames.delete(oldest);
  frames.set(key, sheets);
  return sheets;
}

/**
 * Lays out the maps of a frame: fitted to the places of which a report of control is told, whatever the view, so that
 * the map stays when a filter changes. Few places far from all others would shrink these to a blot: they are shown on
 * an overview, in the corner that covers least. North is up; at this size Mercator's scale is one all over.
 */
function layOutMaps(ledger: Ledger, frame: Pick<Frame, "width" | "height" | "lens">): MapSheets {
  const size = frame.width < narrowWidth ? "narrow" : "wide";
  const room = { x1: 0, y1: 0, x2: frame.width, y2: frame.height - keyHeight(ledger, frame.width) };
  const { near, far } = nearAndFar(campaignPlaces(ledger));
  const whole = fitted(near, room, inset[size]);
  const all = { room, projection: clipped(zoomed(whole, frame.lens), room), scale: markScale(frame.width) };
  if (far.length === 0) return { main: { ...all, leaves: new Set() }, overview: null, far: new Set() };
  // Whoever zooms may look for a road that only its end shows.
  const stubs = (frame.lens?.k ?? 1) > 1 ? [] : [...ledger.places.values()].filter(isStubOn(all.projection));
  const main = { ...all, leaves: new Set(stubs.map(({ id }) => id)) };
  const spots = near.flatMap(positionOf).map((position): [number, number] => whole(position) ?? [0, 0]);
  const { width, height } = overviewSize[size];
  const corners = [
    [room.x1, room.y1],
    [room.x2 - width, room.y1],
    [room.x2 - width, room.y2 - height],
  ].map(([x = 0, y = 0]) => ({ x1: x, y1: y, x2: x + width, y2: y + height }));
  const covered = ({ x1, y1, x2, y2 }: Rect) =>
    spots.filter(([x, y]) => x > x1 - 16 && x < x2 + 16 && y > y1 - 16 && y < y2 + 16).length;
  const corner = least(corners, (a, b) => covered(a) - covered(b)) as Rect;
  const projection = fitted([...near, ...far], corner, 20);
  return {
    main,
    overview: { room: corner, projection: clipped(projection, corner), scale: markScale(0), leaves: new Set() },
    far: new Set(far.map(({ id }) => id)),
  };
}

/** Whether less than a quarter of a road lies on a sheet. */
const isStubOn =
  (projection: GeoProjection) =>
  ({ path }: LedgerPlace): boolean => {
    const line = { type: "LineString", coordinates: path.map(([latitude, longitude]) => [longitude, latitude]) };
    const lengthOn = (sheet: GeoProjection) => geoPath(sheet).measure(line as GeoPermissibleObjects);
    return path.length > 0 && lengthOn(projection) < lengthOn(unclipped(projection)) / 4;
  };

/** How far a zoomed map may be moved: over its own room, and to whatever only the overview shows, px at no zoom. */
export function reachOf(ledger: Ledger, frame: Pick<Frame, "width" | "height">): Rect {
  const { main } = sheetsOf(ledger, frame);
  const projection = unclipped(main.projection);
  const pad = inset.wide;
  return campaignPlaces(ledger)
    .flatMap(positionOf)
    .map((position) => projection(position) ?? [0, 0])
    .reduce(
      (reach, [x = 0, y = 0]) => ({
        x1: Math.min(reach.x1, x - pad),
        y1: Math.min(reach.y1, y - pad),
        x2: Math.max(reach.x2, x + pad),
        y2: Math.max(reach.y2, y + pad),
      }),
      main.room,
    );
}

/** Places with a point of which a report of control is told; all with a point where there is none. */
export function campaignPlaces(ledger: Ledger): LedgerPlace[] {
  const told = new Set(
    ledger.claims
      .filter(({ measure }) => measure === "captured" || measure === "road")
      .flatMap((claim) => claim.places),
  );
  const points = [...ledger.places.values()].filter(isPoint);
  const named = points.filter(({ id }) => told.has(id));
  return named.length > 0 ? named : points;
}

/** Splits off the few places that lie more than four times as far from the middle as half of all do. */
function nearAndFar(places: readonly LedgerPlace[]): { near: LedgerPlace[]; far: LedgerPlace[] } {
  const middle: [number, number] = [
    median(places, ({ longitude }) => longitude) ?? 0,
    median(places, ({ latitude }) => latitude) ?? 0,
  ];
  const away = (place: LedgerPlace) => geoDistance(positionOf(place)[0] ?? middle, middle);
  const usual = median(places, away) ?? 0;
  const far = places.filter((place) => away(place) > 4 * usual);
  return far.length > places.length / 4 || usual === 0
    ? { near: [...places], far: [] }
    : { near: places.filter((place) => !far.includes(place)), far };
}

function fitted(places: readonly LedgerPlace[], room: Rect, pad: number): GeoProjection {
  const projection = geoMercator().fitExtent(
    [
      [room.x1 + pad, room.y1 + pad],
      [room.x2 - pad, room.y2 - pad],
    ],
    { type: "MultiPoint", coordinates: places.flatMap(positionOf) },
  );
  // One place alone has no extent to be fitted, nor have none: the map shows some tens of kilometres.
  return projection.scale() > 0 && projection.scale() < 1e6 ? projection : alone(places, room);
}

function alone(places: readonly LedgerPlace[], { x1, y1, x2, y2 }: Rect): GeoProjection {
  const [center = [0, 0] as [number, number]] = places.flatMap(positionOf);
  return geoMercator()
    .center(center)
    .scale(60_000)
    .translate([(x1 + x2) / 2, (y1 + y2) / 2]);
}

function zoomed(projection: GeoProjection, lens: Lens | undefined): GeoProjection {
  if (!lens) return projection;
  const [tx, ty] = projection.translate();
  return geoMercator()
    .center(projection.center())
    .scale(projection.scale() * lens.k)
    .translate([tx * lens.k + lens.x, ty * lens.k + lens.y]);
}

const clipped = (projection: GeoProjection, { x1, y1, x2, y2 }: Rect) =>
  unclipped(projection).clipExtent([
    [x1, y1],
    [x2, y2],
  ]);

/** The same projection for points beyond the edge of its sheet. */
export function unclipped(projection: GeoProjection): GeoProjection {
  return geoMercator().center(projection.center()).scale(projection.scale()).translate(projection.translate());
}

/** The same projection with its points at tenths of a pixel, so that a drawing is not spelt out finer than it is seen. */
export function rounded(projection: GeoProjection): Pick<GeoProjection, "stream"> {
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

/** Pixels to a kilometre at a latitude. */
export function pixelsPerKm(projection: GeoProjection, latitude: number): number {
  return projection.scale() / (earth * Math.cos((latitude * Math.PI) / 180));
}

/** A length for a scale bar: the longest round number of kilometres that takes at most `most` px. */
export function scaleBar(perKm: number, most: number): { readonly km: number; readonly length: number } {
  const km = [100, 50, 20, 10, 5, 2, 1, 0.5].find((length) => length * perKm <= most) ?? 0.2;
  return { km, length: km * perKm };
}

/** `[longitude, latitude]`, as d3 wants it; empty for a place without a point. */
function positionOf({ latitude, longitude }: LedgerPlace): [number, number][] {
  return latitude === null || longitude === null ? [] : [[longitude, latitude]];
}

/** Where a place's mark stands on the frame. */
export interface Spot {
  readonly place: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Where marks stand; those beyond the edge are left out. Places at one point, as a village and the farms that it
 * stands in for, are set side by side.
 */
export function spotsOf(places: readonly LedgerPlace[], { projection, room, scale }: MapSheet): Spot[] {
  const near = 0.006;
  const gap = 2 * ringRadius * scale;
  const piles: LedgerPlace[][] = [];
  for (const place of places) {
    const [[longitude, latitude] = [0, 0]] = positionOf(place);
    const pile = piles.find(([first]) => {
      const [[x, y] = [0, 0]] = first ? positionOf(first) : [];
      return Math.abs(x - longitude) < near && Math.abs(y - latitude) < near;
    });
    if (pile) pile.push(place);
    else piles.push([place]);
  }
  const { x1, y1, x2, y2 } = room;
  const spots = piles.flatMap((pile) => {
    const [position] = positionOf(pile[0] as LedgerPlace);
    const [x, y] = position ? (projection(position) ?? [Number.NaN, Number.NaN]) : [Number.NaN, Number.NaN];
    return pile.map(({ id }, i) => ({ place: id, x: x + (i - (pile.length - 1) / 2) * gap, y }));
  });
  return spots.filter(({ x, y }) => x > x1 + 4 && x < x2 - 4 && y > y1 + 4 && y < y2 - 4);
}
