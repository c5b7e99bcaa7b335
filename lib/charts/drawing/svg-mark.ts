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
  { x, y, fill, rim, size = 12, anchor = "start", weight = null, style = null, spacing = null }: TextAt,
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
      "letter-spacing": spacing,
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
  /** Between letters, px. */
  readonly spacing?: number | null;
}

export const tenth = (value: number) => Math.round(value * 10) / 10;
