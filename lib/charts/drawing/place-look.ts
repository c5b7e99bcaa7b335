import type { Ledger } from "../../campaign/ledger";
import type { Holding, Standing } from "../../series/places";
import { factionColor, type Palette } from "../theme";
import type { Shape } from "./svg-mark";
import { tenth } from "./svg-mark";

/** Radius of a place's mark and reach of the ring around it, px. */
export const markRadius = 5;
export const ringRadius = 8.5;

type Outline = (r: number) => string;

const circle: Outline = (r) => `M${-r},0a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
const square: Outline = (r) =>
  `M${tenth(-r * 0.9)},${tenth(-r * 0.9)}h${tenth(r * 1.8)}v${tenth(r * 1.8)}h${tenth(-r * 1.8)}Z`;
const diamond: Outline = (r) =>
  `M0,${tenth(-r * 1.25)}L${tenth(r * 1.25)},0L0,${tenth(r * 1.25)}L${tenth(-r * 1.25)},0Z`;
const triangle: Outline = (r) => `M0,${tenth(-r * 1.2)}L${tenth(r * 1.15)},${tenth(r * 0.9)}H${tenth(-r * 1.15)}Z`;

/** By place of a belligerent in the ledger's order, as colours are: a side is told by its shape alone. */
const outlines: readonly Outline[] = [square, circle, diamond, triangle];

/** The shape of a side’s marks. */
export function outlineOf(side: string, ledger: Ledger): Outline {
  const at = ledger.factions.belligerents.findIndex(({ id }) => id === side);
  return outlines[at % outlines.length] as Outline;
}

/**
 * A place's mark around its own point: filled in the shape of the side that holds it, halved where contested, hollow
 * where nothing is reported yet, a grey dot where nothing is known. A ring in the colour and shape of the side that
 * lost the place within the period.
 */
export function placeShapes(
  { now, lostBy }: Pick<Holding, "now" | "lostBy">,
  ledger: Ledger,
  palette: Palette,
): Shape[] {
  const [lost] = lostBy;
  return [...(lost === undefined ? [] : [ringShape(lost, ledger, palette)]), ...standingShapes(now, ledger, palette)];
}

function ringShape(side: string, ledger: Ledger, palette: Palette): Shape {
  const stroke = factionColor(side, ledger.factions, palette);
  const d = outlineOf(side, ledger)(ringRadius);
  return { tag: "path", attributes: { d, fill: palette.land, stroke, "stroke-width": 1.75 } };
}

function standingShapes({ state, sides }: Standing, ledger: Ledger, palette: Palette): Shape[] {
  const [side, other] = sides;
  const r = markRadius;
  if (side === undefined) {
    return [{ tag: "circle", attributes: { r: 2.5, fill: palette.muted, stroke: palette.land, "stroke-width": 1 } }];
  }
  const fill = factionColor(side, ledger.factions, palette);
  if (state === "contested" && other !== undefined) {
    const rim = { stroke: palette.land, "stroke-width": 1 };
    const half = (sweep: 0 | 1) => `M0,${-r - 1}A${r + 1},${r + 1} 0 0 ${sweep} 0,${r + 1}Z`;
    const otherFill = factionColor(other, ledger.factions, palette);
    return [
      { tag: "path", attributes: { d: half(0), fill, ...rim } },
      { tag: "path", attributes: { d: half(1), fill: otherFill, ...rim } },
    ];
  }
  const d = outlineOf(side, ledger)(r);
  if (state === "awaited") {
    // Whole tenths: an arc whose radius and ends are rounded apart closes to no circle.
    const hollow = outlineOf(side, ledger)(r - 0.8);
    return [{ tag: "path", attributes: { d: hollow, fill: palette.land, stroke: fill, "stroke-width": 1.5 } }];
  }
  return [{ tag: "path", attributes: { d, fill, stroke: palette.land, "stroke-width": 1 } }];
}

/** One of the two strokes of a road over its grey bed. */
export interface RoadStroke {
  readonly stroke: string;
  readonly strokeDasharray: string;
  readonly strokeDashoffset: string;
}

/**
 * The two strokes of a road: dashed in the colour of who cut or holds it, in turns of two colours where each has a
 * stretch, without colour where nothing is reported. Always two, so that a drawn road can be recoloured.
 */
export function roadStrokes({ now }: Pick<Holding, "now">, ledger: Ledger, palette: Palette): RoadStroke[] {
  const dash = 9;
  const sides = now.state === "unknown" || now.state === "awaited" ? [] : now.sides;
  return [0, 1].map((i) => {
    const side = sides[i];
    return {
      stroke: side === undefined ? "none" : factionColor(side, ledger.factions, palette),
      strokeDasharray: sides.length > 1 ? `${dash} ${dash}` : "6 4",
      strokeDashoffset: `${i * dash}`,
    };
  });
}

/** The class by which the two strokes of a road are found in a drawing. */
export const roadClass = (place: string) => `road-${place}`;
