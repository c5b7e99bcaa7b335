import { existsSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { icons } from "@/app/_server/made/icons";
import { charts } from "@/lib/charts";
import { toJson } from "@/lib/export/json";
import { openApi } from "@/lib/export/openapi";
import { pictureWidths } from "@/lib/export/picture";
import { tableNames } from "@/lib/load/schema";
import { chosenOf } from "@/lib/view/chosen";
import { longestSearch, viewKeys } from "@/lib/view/parsers";
import config from "@/next.config";
import { aleppo, aleppoCampaign, skirmish, viewOf } from "../ledgers";

const described = { origin: "https://ledger.example", tables: tableNames, icons: [...icons.keys()] };
const description = openApi({ ledgers: [aleppo], ...described });
const paths = Object.keys(description.paths);

describe("the description", () => {
  it("is valid OpenAPI 3.1, its references too", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(description));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it("refers to nothing that is not there", () => {
    const refs = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(refs.length).toBeGreaterThan(20);
    const components: Readonly<Record<string, object>> = description.components;
    expect(refs.filter(([, kind = "", name = ""]) => !Object.hasOwn(components[kind] ?? {}, name))).toEqual([]);
  });

  it("declares each variable part of an address, and each operation under a name of its own", () => {
    const operations = Object.entries(description.paths).map(([path, { get }]) => ({ path, ...get }));
    for (const { path, parameters } of operations) {
      const variable = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.flatMap((one) => ("in" in one && one.in === "path" ? one.name : []));
      expect([path, declared]).toEqual([path, variable]);
    }
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it("names every chart, key, table and icon that the code has", () => {
    const text = JSON.stringify(description);
    for (const { slug } of charts) expect(text).toContain(`"${slug}"`);
    for (const table of tableNames) expect(text).toContain(`"${table}.csv"`);
    for (const name of icons.keys()) expect(text).toContain(`"${name}"`);
    expect(Object.keys(description.components.parameters)).toEqual([...viewKeys]);
    expect(description.components.parameters.faction.schema).toMatchObject({
      items: { enum: aleppo.factions.all.map(({ id }) => id) },
    });
  });

  it("says how a key is written: several ids with commas between, a search no longer than is read", () => {
    const { faction, mode, q } = description.components.parameters;
    expect(faction).toMatchObject({ style: "form", explode: false, schema: { type: "array", minItems: 1 } });
    expect(mode).not.toHaveProperty("style");
    expect(q.schema).toMatchObject({ maxLength: longestSearch });
  });

  it("gives for each format of a picture the size that it has if none is asked for", () => {
    for (const format of ["svg", "png"] as const) {
      const { parameters } = description.paths[`/{campaign}/charts/{slug}.${format}`]?.get ?? { parameters: [] };
      expect(parameters).toContainEqual(
        expect.objectContaining({ name: "width", schema: expect.objectContaining({ default: pictureWidths[format] }) }),
      );
    }
  });

  it("tells of a page that is not found as a page, and of a file as a problem", () => {
    const notFound = (path: string) => JSON.stringify(description.paths[path]?.get.responses["404" as never]);
    expect(notFound("/embed/{campaign}/{slug}")).toContain("text/html");
    expect(notFound("/{campaign}/charts/{slug}.csv")).toContain("#/components/responses/NotFound");
    expect(JSON.stringify(description.paths["/oembed"]?.get.responses)).toContain("#/components/responses/NotOffered");
  });

  it("lists each address under its own heading", () => {
    const tagOf = (path: string) => description.paths[path]?.get.tags;
    expect(tagOf("/{campaign}/charts/{slug}.csv")).not.toEqual(tagOf("/{campaign}/events.csv"));
    const headings = description.tags.map(({ name }) => name);
    expect(new Set(Object.values(description.paths).flatMap(({ get }) => get.tags))).toEqual(new Set(headings));
  });

  it("takes the ids of all campaigns, each once", () => {
    const both = openApi({ ledgers: [aleppo, skirmish], ...described });
    const { enum: ids } = both.components.parameters.faction.schema.items as { enum: string[] };
    expect(new Set(ids)).toEqual(
      new Set([aleppo, skirmish].flatMap(({ factions }) => factions.all.map(({ id }) => id))),
    );
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

it("names all that a table as JSON says of itself", () => {
  const view = viewOf(
    "faction=rebels&type=capture&certainty=stated&claimant=article&place=aleppo&unit=town&q=a",
    aleppo,
  );
  const filter = chosenOf(aleppo, view, ["unit", "q"]);
  const words = { title: "", unit: "", link: "/", citedLink: "/", filters: null, filter };
  const table = toJson(aleppoCampaign, { columns: [{ name: "low", description: "" }], rows: [] }, words);
  const { Table, Filter } = description.components.schemas as Record<
    string,
    { properties: object; required: string[] }
  >;
  expect(Object.keys(Table?.properties ?? {}).toSorted()).toEqual(Object.keys(table).toSorted());
  expect(Object.keys(Filter?.properties ?? {}).toSorted()).toEqual(Object.keys(filter).toSorted());
  expect(Table?.required).toEqual(expect.arrayContaining(["filter", "filters", "nulls"]));
  expect(Table?.required).not.toContain("bounds");
});

/** `/:campaign/events.:format(csv|json)` → `/{campaign}/events.csv`, `/{campaign}/events.json` */
function addresses(source: string): string[] {
  const choice = /:\w+\(([^()]*\|[^()]*)\)/.exec(source);
  if (choice) {
    const words = (choice[1] ?? "").split("|");
    return words.flatMap((word) => addresses(source.replace(choice[0], word.replaceAll("\\", ""))));
  }
  return [source.replace(/:(\w+)(\([^()]*\))?/g, "{$1}")];
}

const rewrites = await config.rewrites?.();
const rules = Array.isArray(rewrites) ? rewrites : Object.values(rewrites ?? {}).flat();
const aliases = rules.flatMap(({ source }) => addresses(source));
const destinations = rules.flatMap(({ destination }) => addresses(destination));

const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /(^|\/)route\.tsx?$/.test(file))
  .map((file) => `/${file.replace(/\/?route\.tsx?$/, "").replace(/\[(\w+)\]/g, "{$1}")}`);

describe("what the server answers", () => {
  it("is found by the walk", () => {
    expect(addresses("/:campaign/charts/:slug([a-z]+).:format(csv|json)")).toEqual([
      "/{campaign}/charts/{slug}.csv",
      "/{campaign}/charts/{slug}.json",
    ]);
    expect(routes).toContain("/healthz");
    expect(destinations).toContain("/{campaign}/exports/ledger");
  });

  it("is described: every route, by its own address or by those that lead to it", () => {
    expect(routes.filter((route) => !paths.includes(route) && !destinations.includes(route))).toEqual([]);
  });

  it("is described: every address that leads to a route", () => {
    expect(aliases.filter((alias) => !paths.includes(alias))).toEqual([]);
  });

  it("is there: nothing is described that nothing answers", () => {
    expect(paths.filter((path) => !routes.includes(path) && !aliases.includes(path))).toEqual([]);
  });

  it("refuses to be written to, by every route alike", async () => {
    for (const route of routes) {
      const file = `app${route.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`;
      expect([route, existsSync(file)]).toEqual([route, true]);
      const handlers = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
      const methods = ["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"];
      expect([route, methods.filter((method) => typeof handlers[method] === "function")]).toEqual([route, methods]);
    }
  });
});
