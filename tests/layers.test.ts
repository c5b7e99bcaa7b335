import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** What the files of a folder may import beside one another. */
interface Rule {
  /** Folders of lib. */
  readonly folders: readonly string[];
  /** Names of packages, or what stands before a slash or colon in them. */
  readonly packages: readonly string[];
  /** Packages of which only types may be imported. */
  readonly types?: readonly string[];
}

/**
 * Data flows one way: data → load → campaign → view → series → charts → export, app. So each step can be read, tested
 * and replaced without those after it, and what a page loads holds nothing of those before.
 */
const rules: Readonly<Record<string, Rule>> = {
  "lib/memo": { folders: [], packages: [] },
  "lib/lists": { folders: [], packages: [] },
  "lib/campaign": { folders: [], packages: [] },
  "lib/load": { folders: ["lib/campaign"], packages: ["node", "csv-parse", "zod"] },
  "lib/view": { folders: ["lib/campaign"], packages: ["nuqs/server"] },
  "lib/words": { folders: ["lib/campaign"], packages: [] },
  // All that a page loads at first reckons with series; d3 comes with the drawings.
  "lib/series": { folders: ["lib/campaign", "lib/view"], packages: [] },
  "lib/charts": {
    folders: ["lib/campaign", "lib/view", "lib/series", "lib/words"],
    packages: ["d3"],
    types: ["@observablehq/plot"],
  },
  "lib/export": {
    folders: ["lib/campaign", "lib/view", "lib/series", "lib/charts"],
    packages: [
      "node",
      "d3",
      "@observablehq/plot",
      "linkedom",
      "@resvg/resvg-js",
      "fflate",
      "lru-cache",
      "markdown-it",
      "subset-font",
    ],
  },
  app: {
    folders: ["lib/campaign", "lib/view", "lib/series", "lib/words", "lib/charts", "lib/export"],
    packages: ["*"],
  },
  "app/_server": {
    folders: ["app", "lib/load", "lib/campaign", "lib/view", "lib/series", "lib/words", "lib/charts", "lib/export"],
    packages: ["*"],
  },
};

/** Folders that know nothing of campaigns, so that any step may rest on them. */
const base = ["lib/memo", "lib/lists"];

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What a file imports. `import { type A }` still loads the file it names; only `import type` does not. */
function importsOf(code: string): Import[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const statements = bare.matchAll(/^\s*(?:import|export)\s([^"';]*?)\bfrom\s*["']([^"']+)["']/gm);
  const effects = bare.matchAll(/^\s*import\s*["']([^"']+)["']/gm);
  const calls = bare.matchAll(/(typeof\s+)?\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g);
  return [
    ...[...statements].map(([, clause = "", from = ""]) => ({ from, typeOnly: /^type\s/.test(clause) })),
    ...[...effects].map(([, from = ""]) => ({ from, typeOnly: false })),
    ...[...calls].map(([, type, from = ""]) => ({ from, typeOnly: type !== undefined })),
  ];
}

const { imports: ownImports, dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  imports: Record<string, { default: string }>;
  dependencies: Record<string, string>;
};

/** The path of a file of the project from its root; null for a package. */
function pathOf(file: string, from: string): string | null {
  if (from.startsWith(".")) return normalize(join(dirname(file), from));
  if (from.startsWith("@/")) return from.slice(2);
  if (from.startsWith("#")) return normalize(ownImports[from]?.default ?? from);
  return null;
}

/** The folder whose rule holds for a path: the longest that has one. */
function folderOf(path: string): string | null {
  const folders = Object.keys(rules).filter((folder) => path === folder || path.startsWith(`${folder}/`));
  return folders.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Why a file may not import what it imports, or null where it may. */
function objection(file: string, { from, typeOnly }: Import): string | null {
  const own = folderOf(file);
  const rule = own && rules[own];
  if (!own || !rule) return `${file} lies in a folder that has no rule; rules are for ${Object.keys(rules).join(", ")}`;
  const path = pathOf(file, from);
  const named = (list: readonly string[]) =>
    list.some((name) => from === name || from.startsWith(`${name}/`) || from.startsWith(`${name}:`));
  const allowed =
    path === null
      ? named(rule.packages) ||
        (rule.packages.includes("*") && isInstalled(from)) ||
        (typeOnly && named(rule.types ?? []))
      : [own, ...base, ...rule.folders].includes(folderOf(path) ?? "") ||
        (own === "app" && folderOf(path) === "app/_server");
  if (allowed) return null;
  const may = [
    own,
    ...base,
    ...rule.folders,
    ...rule.packages.map((name) => (name === "*" ? "the packages of package.json" : name)),
  ];
  const types = rule.types ? `; types only: ${rule.types.join(", ")}` : "";
  return `${file} imports ${typeOnly ? "types from " : ""}“${from}”; ${own} may import ${may.join(", ")}${types}`;
}

function isInstalled(from: string): boolean {
  const name = from.split("/", from.startsWith("@") ? 2 : 1).join("/");
  return from.startsWith("node:") || Object.hasOwn(dependencies, name);
}

const files = ["lib", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);

describe("each file of lib and app", () => {
  it("imports only what its layer may", () => {
    const objections = files.flatMap((file) =>
      importsOf(readFileSync(file, "utf8")).flatMap((one) => objection(file, one) ?? []),
    );
    expect(objections).toEqual([]);
  });

  it("is found, in every folder that has a rule", () => {
    for (const folder of Object.keys(rules)) {
      expect(files.filter((file) => folderOf(file) === folder).length).toBeGreaterThan(0);
    }
    expect(files.length).toBeGreaterThan(80);
  });

  it("lies in a folder that has a rule", () => {
    expect(files.filter((file) => folderOf(file) === null)).toEqual([]);
  });
});

describe("the walk through the imports", () => {
  it("finds all kinds of them, in one line or several, and none in comments", () => {
    const code = `
      import a, { type B } from "a";
      import type { C } from "c";
      import {
        d,
        type E,
      } from "d";
      export { f } from "f";
      export type { G } from "g";
      import "h.css";
      const i = await import("i");
      type J = typeof import("j");
      // import k from "k";
      /** import l from "l"; */
      const address = "https://example.org/from";
      export const n = 1;
    `;
    expect(importsOf(code)).toEqual([
      { from: "a", typeOnly: false },
      { from: "c", typeOnly: true },
      { from: "d", typeOnly: false },
      { from: "f", typeOnly: false },
      { from: "g", typeOnly: true },
      { from: "h.css", typeOnly: false },
      { from: "i", typeOnly: false },
      { from: "j", typeOnly: true },
    ]);
  });

  it.each([
    ["lib/series/captures.ts", "react"],
    ["lib/series/captures.ts", "next/navigation"],
    ["lib/series/captures.ts", "../charts/theme"],
    ["lib/series/captures.ts", "@/lib/charts/theme"],
    ["lib/series/captures.ts", "../../app/_server/campaigns"],
    ["lib/series/captures.ts", "../load/package"],
    ["lib/series/captures.ts", "d3"],
    ["lib/campaign/day.ts", "../view/span"],
    ["lib/campaign/day.ts", "node:fs"],
    ["lib/campaign/faction.ts", "d3"],
    ["lib/campaign/vocabulary.ts", "zod"],
    ["lib/load/package.ts", "../view/view"],
    ["lib/view/view.ts", "nuqs"],
    ["lib/view/view.ts", "d3"],
    ["lib/charts/timeline.ts", "@observablehq/plot"],
    ["lib/charts/timeline.ts", "../export/csv"],
    ["lib/charts/timeline.ts", "#markup"],
    ["lib/export/csv.ts", "../load/package"],
    ["lib/helpers/list.ts", "d3"],
    ["app/_components/Dashboard.tsx", "@/lib/load/package"],
    ["app/[campaign]/page.tsx", "../../lib/load/fault"],
    ["app/_components/Dashboard.tsx", "@/tests/ledgers"],
    ["app/_components/Dashboard.tsx", "lodash"],
  ])("objects to %s importing %s", (file, from) => {
    expect(objection(file, { from, typeOnly: false })).toContain(file);
  });

  it.each([
    ["lib/load/table.ts", "csv-parse/sync", false],
    ["lib/load/package.ts", "node:path", false],
    ["lib/view/ids.ts", "nuqs/server", false],
    ["lib/series/captures.ts", "../view/filter", false],
    ["lib/charts/timeline.ts", "@observablehq/plot", true],
    ["lib/charts/timeline.ts", "./theme", false],
    ["lib/export/csv.ts", "../charts/draw", false],
    ["app/_server/data/campaigns.ts", "@/lib/load/package", false],
    ["app/_components/Dashboard.tsx", "react", false],
    ["app/_drawing/Drawing.tsx", "#markup", false],
    ["app/[campaign]/page.tsx", "../_server/campaigns", false],
  ])("lets %s import %s", (file, from, typeOnly) => {
    expect(objection(file, { from, typeOnly })).toBeNull();
  });

  it("names the file, the import and what is allowed", () => {
    expect(objection("lib/view/view.ts", { from: "react", typeOnly: false })).toBe(
      "lib/view/view.ts imports “react”; lib/view may import lib/view, lib/memo, lib/lists, lib/campaign, nuqs/server",
    );
    expect(objection("lib/charts/timeline.ts", { from: "@observablehq/plot", typeOnly: false })).toMatch(
      /types only: @observablehq\/plot$/,
    );
  });
});
