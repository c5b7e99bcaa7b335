import type * as Plot from "@observablehq/plot";

/** An SVG element in words, for what Plot has no mark for. Attributes that are null are left out. */
export interface Shape {
  readonly tag: "a" | "circle" | "g" | "line" | "path" | "rect" | "text";
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children?: readonly Shape[];
  readonly text?: string;
}

const namespace = "http://www.w3.org/2000/svg";

/** Makes the element; numbers are cut to a tenth, which no screen shows. */
export function elementOf({ tag, attributes, children = [], text }: Shape, document: Document): SVGElement {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, typeof value === "number" ? `${tenth(value)}` : value);
  }
  if (text !== undefined) element.textContent = text;
  for (const child of children) element.append(elementOf(child, document));
  return element;
}

/** A mark of a Plot out of shapes in its own pixels. */
export function shapesMark(shapes: readonly Shape[], attributes: Shape["attributes"] = {}): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) =>
    elementOf({ tag: "g", attributes, children: shapes }, document);
}

/** Text that stays readable on lines: a rim in the colour of the ground. */
export function textShape(
  text: string,
  { x, y, fill, rim, size = 12, anchor = "start", weight = null, style = null }: TextAt,
): Shape {
  return {
    tag: "text",
    attributes: {
      x,
      y,
      fill,
      "font-size": size === 12 ? null : size,
      "font-weight": weight,
      "font-style": style,
      // Plot centres text by default.
      "text-anchor": anchor === "middle" ? null : anchor,
      stroke: rim,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    text,
  };
}

interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly rim: string;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly weight?: number | null;
  readonly style?: string | null;
}

export const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * About how wide a text runs in the page's sans, px, rather too wide than too narrow.
 * @param size of the type, px
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (bold ? 1.08 : 1.02);
}

function emsOf(letter: string): number {
  if (/[ijlItfr.,:;’'‘()\-–|! ]/.test(letter)) return 0.33;
  if (/[mwMW@©—]/.test(letter)) return 0.84;
  if (/[A-Z]/.test(letter)) return 0.62;
  return 0.53;
}
