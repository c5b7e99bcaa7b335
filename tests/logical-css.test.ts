import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => `app/${file.replaceAll("\\", "/")}`)
  .toSorted();

/**
 * Properties and values that name a side or a direction of the screen rather than of the text. Drawings run from left
 * to right in every language, as time does in them, but need none of these either: scripts and SVG place what is in them.
 */
const physical: readonly RegExp[] = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/,
  /^border-(top|bottom)-(left|right)-radius:/,
  /^(left|right|top|bottom|(min-|max-)?(width|height)):/,
  /^(text-align|float|clear|caption-side):.*\b(left|right)\b/,
  /^(margin|padding|inset|border-width|border-color|border-style):\s*(\S+)\s+(\S+)\s+\S+\s+(?!\3;?$)\S+$/,
];

/** `calc(1 + var(--a))` in one piece, so that spaces part values only. */
function inOnePiece(declaration: string): string {
  const tied = declaration.replace(/\(([^()]*)\)/g, (_, inside: string) => `[${inside.replaceAll(" ", "")}]`);
  return tied === declaration ? tied : inOnePiece(tied);
}

/** Declarations of a style sheet that would stand on the wrong side where text runs from right to left. */
function physicalDeclarations(css: string): string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@[^{;]*\{/g, "{")
    .split(/[{};]/)
    .map((part) => inOnePiece(part.trim().replace(/\s+/g, " ")))
    .filter((declaration) => physical.some((pattern) => pattern.test(declaration)));
}

it.each([
  "margin-left: 1rem",
  "left: 0",
  "max-width: 20rem",
  "text-align: right",
  "border-top-left-radius: 3px",
  "margin: 0 1rem 0 0",
  "padding: 0 calc(-1 * var(--a)) 0 calc(-1 * var(--b))",
])("knows %s for physical", (declaration) => {
  expect(physicalDeclarations(`@media (max-width: 10px) { .a { color: red; ${declaration}; } }`)).toHaveLength(1);
});

it.each([
  "margin-inline-start: 1rem",
  "inset: auto 0 0",
  "max-inline-size: 20rem",
  "text-align: start",
  "margin: 0 1rem 0 1rem",
  "padding: 0 calc(-1 * var(--a)) 1px calc(-1 * var(--a))",
  "transition: left 1s",
])("knows %s for logical or for both sides alike", (declaration) => {
  expect(physicalDeclarations(`@media (max-width: 10px) { .a { ${declaration}; } }`)).toEqual([]);
});

it("finds the style sheets", () => {
  expect(files.length).toBeGreaterThan(30);
});

it.each(files)("%s names no side of the screen", (file) => {
  expect(physicalDeclarations(readFileSync(file, "utf8"))).toEqual([]);
});
