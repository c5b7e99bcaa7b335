import { least, pairs, range } from "d3";
import type { NamedArea } from "../../campaign/basemap";
import type { Ledger } from "../../campaign/ledger";
import { onceFor } from "../../memo/once-for";
import type { Holding, LedgerPlace } from "../../series/places";
import { drawing } from "../../words/en/drawing";
import { wordsOf } from "../../words/words-of";
import type { Frame } from "../frame";
import { orientingKinds } from "../shown-places";
import { areaKey, areaNames, spacingOf } from "./area-names";
import { type MapSheet, type Spot, unclipped } from "./map-layout";
import { holds, placeLabels, type Rect, type StandingLabel, spotsBy, type WantedLabel } from "./place-labels";
import { markRadius, ringRadius } from "./place-look";
import { type Shape, textShape } from "./svg-mark";
import { textWidth } from "./text-width";

const leading = 14;

/** What the labels of a sheet are made from. */
export interface Naming {
  readonly ledger: Ledger;
  readonly byId: ReadonlyMap<string, Holding>;
  readonly frame: Frame;
  readonly sheet: MapSheet;
  readonly spots: readonly Spot[];
  /** Where no label may stand, px. */
  readonly taken: readonly Rect[];
  /** Stretches on which a label is hard to read, beside the roads, px. */
  readonly lines: readonly Rect[];
  /** Roads whose names stand on another sheet. */
  readonly named: ReadonlySet<string>;
  /** Whether roads are named before all places but cities, as where little room is left for the longer names. */
  readonly roadsFirst: boolean;
}

/** Names for what a sheet shows: places, then roads, then what helps to find one's way. */
export function labelsOf({
  ledger,
  byId,
  frame,
  sheet,
  spots,
  taken,
  lines,
  named,
  roadsFirst,
}: Naming): StandingLabel[] {
  if (frame.unnamed) return [];
  const { x1, y1, x2, y2 } = sheet.room;
  const wanted = spots.flatMap(({ place: id, x, y }) => {
    const holding = byId.get(id) as Holding;
    const { size, bold } = typeOf(holding);
    const reach = reachOf(holding, sheet);
    const priority = priorityOf(holding);
    return wordings(holding.place.name).map((text): WantedLabel => {
      const lines = text.split("\n");
      const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
      return { key: id, text, x, y, reach, width, height: size + 3 + (lines.length - 1) * leading, priority };
    });
  });
  const marks = spots.map(({ place, x, y }) => {
    const r = reachOf(byId.get(place) as Holding, sheet);
    return { x1: x - r, y1: y - r, x2: x + r, y2: y + r };
  });
  const roads = [...roadLines(ledger, sheet)];
  const roadNames = roads.flatMap(([id, { names }]) => (named.has(id) ? [] : names));
  const areas = frame.basemap ? areaNames(frame.basemap, sheet, ledger) : [];
  const inner = { x1: x1 + 4, y1: y1 + 3, x2: x2 - 4, y2: y2 - 3 };
  const stretches = [...roads.flatMap(([, { stretches }]) => stretches), ...lines];
  return placeLabels(
    [...wanted, ...roadNames.map((name) => (roadsFirst ? { ...name, priority: 170 } : name)), ...areas],
    inner,
    [...marks, ...taken],
    stretches,
  );
}

/** A name in one line, and in two, broken where they are most alike. */
function wordings(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = least(spaces, (index) => Math.abs(index - name.length / 2));
  return at === undefined ? [name] : [name, `${name.slice(0, at)}\n${name.slice(at + 1)}`];
}

/** Those of the ledger's places that are roads. */
export const roadsOf = (byId: ReadonlyMap<string, Holding>) =>
  [...byId.values()].filter(({ place }) => place.path.length > 0);

/** Type size and weight of a place's label by what it is and what is told of it. */
function typeOf({ place, now, changed, passes }: Holding) {
  return {
    size: place.kind === "city" ? 14 : 12,
    bold: place.kind === "city" || (changed && passes),
    muted: now.state === "unknown" || now.state === "awaited",
  };
}

function priorityOf({ place, now, changed, passes, count }: Holding): number {
  const looked = passes ? 100 : 0;
  if (place.kind === "city") return 90 + looked;
  if (changed) return 60 + looked;
  if (now.state === "held" || now.state === "contested") return 40 + looked;
  if (orientingKinds.includes(place.kind)) return 30 + (count > 0 ? 5 : 0);
  return now.state === "awaited" ? 20 + looked : 10;
}

const reachOf = ({ now, lostBy }: Holding, { scale }: MapSheet) =>
  lostBy.length > 0 ? scale * ringRadius + 1 : now.state === "unknown" ? 3 : scale * markRadius + 1;

/** A road on a sheet. */
interface RoadLine {
  /** Its stretches, px, those beyond the edge too. */
  readonly stretches: readonly Rect[];
  readonly names: readonly WantedLabel[];
}

/** Each road by its place: whatever a filter changes, it lies where it lay. */
const roadLines = onceFor((ledger: Ledger, sheet: MapSheet): ReadonlyMap<string, RoadLine> => {
  const project = unclipped(sheet.projection);
  const roads = [...ledger.places.values()].filter(({ id, path }) => path.length > 0 && !sheet.leaves.has(id));
  return new Map(
    roads.map((place) => {
      const points = place.path.map(
        ([latitude, longitude]): [number, number] => project([longitude, latitude]) ?? [0, 0],
      );
      const stretches = pairs(points, ([x1, y1], [x2, y2]) => ({ x1, y1, x2, y2 }));
      return [place.id, { stretches, names: roadNames(ledger, place, stretches, sheet) }];
    }),
  );
});

/**
 * A road's name, to stand beside what a sheet shows of it, the nearer to the middle the better: in full, in two lines,
 * in short; apart from it where all else fails, for no road may stand without saying that it is schematic.
 */
function roadNames(ledger: Ledger, place: LedgerPlace, stretches: readonly Rect[], { room }: MapSheet): WantedLabel[] {
  const words = wordsOf(drawing, ledger);
  const { schematic, schematicBelow } = words;
  const along = stretches
    .flatMap(({ x1, y1, x2, y2 }) =>
      range(1 / 16, 1, 1 / 8).map((at) => ({ x: x1 + at * (x2 - x1), y: y1 + at * (y2 - y1) })),
    )
    .filter(({ x, y }) => holds(room, x, y));
  const middle = along[Math.floor(along.length / 2)];
  if (!middle) return [];
  const outwards = along.toSorted((a, b) => away(a, middle) - away(b, middle));
  const abbreviation = /\(([^)]+)\)/.exec(place.name)?.[1];
  // A road without a shorter name of its own keeps the whole of it, in more lines: its kind alone would name any road.
  const short = abbreviation ?? place.name.replace(/[–-]/, "$&\n");
  const label = (text: string) => {
    const lines = text.split("\n");
    const width = Math.max(...lines.map((line) => textWidth(line)));
    return { key: place.id, text, width, height: leading * lines.length + 1, reach: 6, priority: 155, ...middle };
  };
  const stacked = schematicBelow(place.name.replace(/([–-])| /g, "$1\n"));
  const beside = (text: string) => {
    const wanted = label(text);
    return { ...wanted, spots: outwards.flatMap((point) => spotsBy({ ...wanted, ...point })) };
  };
  return [
    ...[schematic(place.name), schematic(place.name.replace(/ (?=\S+$)/, "\n"))].map(beside),
    ...[schematic(short), schematicBelow(short)].map(beside),
    ...[schematicBelow(short), stacked].map((text) => ({ ...beside(text), onLines: true })),
    { ...label(schematicBelow(short)), along: outwards },
  ];
}

const away = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/** The line that ties a label to its mark, where it stands apart. */
export function leaderShape({ leader }: StandingLabel, { palette }: Frame): Shape | null {
  return leader && { tag: "line", attributes: { ...leader, stroke: palette.muted, "stroke-width": "0.75" } };
}

/** A label as text, one shape a line. */
export function labelShapes(
  label: StandingLabel,
  { byId, spots }: Pick<Naming, "byId" | "spots">,
  frame: Frame,
): Shape[] {
  const { key, text, box, leader } = label;
  const holding = byId.get(key);
  const area = holding ? undefined : frame.basemap?.areas.find((one) => areaKey(one) === key);
  const point = leader?.x2 ?? spots.find(({ place }) => place === key)?.x;
  const anchor = point === undefined ? "middle" : point <= box.x1 ? "start" : point >= box.x2 ? "end" : "middle";
  const type = holding ? placeType(holding, frame) : areaType(area?.kind, text, frame);
  const lines = text.split("\n");
  const first = (box.y1 + box.y2) / 2 - ((lines.length - 1) * leading) / 2 + type.size * 0.35;
  return lines.map((line, i) =>
    textShape(line, {
      x: anchor === "start" ? box.x1 : anchor === "end" ? box.x2 : (box.x1 + box.x2) / 2,
      y: first + i * leading,
      anchor,
      rim: frame.palette.land,
      ...type,
    }),
  );
}

function placeType(holding: Holding, { palette }: Frame) {
  const { size, bold, muted } = typeOf(holding);
  const road = holding.place.path.length > 0;
  return {
    size,
    weight: bold && !road ? 600 : null,
    style: road ? "italic" : null,
    fill: muted || road || !holding.passes ? palette.muted : palette.text,
  };
}

/** Waters slanted, lands spaced, as maps have them. */
function areaType(kind: NamedArea["kind"] | undefined, text: string, { palette }: Frame) {
  return kind === "lake"
    ? { size: 12, style: "italic", fill: palette.waterText, rim: palette.water }
    : { size: 12, spacing: spacingOf(text, kind) || null, fill: palette.muted };
}
