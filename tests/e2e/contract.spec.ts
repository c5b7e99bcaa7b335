import { type APIRequestContext, expect, test } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";

/** What of the description the test reads. */
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly "x-by-slug"?: Readonly<Record<string, readonly string[]>>;
}
interface Schema {
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly examples?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}
type Ref = { readonly $ref: string };
interface Operation {
  readonly parameters: readonly (Parameter | Ref)[];
  readonly responses: Readonly<Record<string, Response | Ref>>;
  readonly "x-example": string;
}
interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const isRef = (value: object): value is Ref => "$ref" in value;

/** Others may come later, but none that is there may go unsaid: lets an object have no members but those named. */
const closed = (_key: string, value: { readonly properties?: object } | null) =>
  value?.properties ? { additionalProperties: false, ...value } : value;

async function read(request: APIRequestContext) {
  const description = JSON.parse(await (await request.get("/api/openapi.json")).text(), closed) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, "api");
  const follow = <T extends object>(value: T | Ref): T => {
    if (!isRef(value)) return value;
    const [, , kind = "", name = ""] = value.$ref.split("/");
    return description.components[kind]?.[name] as T;
  };
  // A schema of an answer refers to the components of the whole.
  const whole = (schema: object) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;
  const operations = Object.entries(description.paths).map(([path, { get }]) => ({
    path,
    parameters: get.parameters.map(follow),
    responses: get.responses,
    example: get["x-example"],
  }));
  /** Holds an answer against what is said of it. */
  const check = async (
    operation: (typeof operations)[number],
    link: string,
    statuses: readonly number[],
    sent: { readonly method?: string; readonly data?: string } = {},
  ) => {
    const response = await request.fetch(link, { maxRedirects: 0, ...sent });
    const status = response.status();
    expect(statuses, `${link} answers ${status}`).toContain(status);
    const described = operation.responses[status];
    expect(described, `${link} answers ${status}, which is not described`).toBeDefined();
    const content = described && follow<Response>(described).content;
    const type = response.headers()["content-type"];
    if (!content || Object.keys(content).length === 0) return response;
    expect(Object.keys(content), `${link} is ${type}`).toContain(type);
    expect((await response.body()).byteLength, link).toBeGreaterThan(0);
    if (type?.includes("json")) {
      const validate = ajv.compile(whole(content[type]?.schema ?? {}));
      const valid = validate(await response.json());
      expect(validate.errors ?? [], link).toEqual([]);
      expect(valid).toBe(true);
    }
    return response;
  };
  return { operations, check };
}

/** Every value that a schema lets stand, as a link writes it. */
function values({ enum: words, items, examples, pattern, minimum, maximum, maxLength }: Schema): fc.Arbitrary<string> {
  if (words) return fc.constantFrom(...words);
  if (items?.enum) return fc.subarray([...items.enum], { minLength: 1 }).map((some) => some.join(","));
  if (examples) return fc.constantFrom(...examples);
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  if (minimum !== undefined && maximum !== undefined) return fc.integer({ min: minimum, max: maximum }).map(String);
  return fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.min(maxLength ?? 20, 20) });
}

/** Links of an address with some of the keys that it takes. */
function links(path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const parts = fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, values(schema)])));
  const query = parameters.filter((parameter) => parameter.in === "query");
  const [needed, optional] = [true, false].map((required) =>
    query.filter((parameter) => Boolean(parameter.required) === required).map(({ name }) => name),
  ) as [string[], string[]];
  const chosen = fc.subarray(optional, { maxLength: Math.min(optional.length, 4) });
  // Of some keys a chart takes only values of its own.
  const kept = parts.map((value) => {
    const bySlug = query.flatMap(({ name, "x-by-slug": allowed }) => {
      const words = allowed?.[value.slug ?? ""] ?? [];
      return words.length > 0 && !words.includes(value[name] ?? "") ? [[name, words.at(-1)]] : [];
    });
    return { ...value, ...Object.fromEntries(bySlug) } as typeof value;
  });
  return fc.tuple(kept, chosen).map(([value, some]) => {
    const given = new URLSearchParams([...needed, ...some].map((key) => [key, value[key] ?? ""]));
    return `${path.replace(/\{(\w+)\}/g, (_, name: string) => value[name] ?? "")}${given.size > 0 ? `?${given}` : ""}`;
  });
}

// Each walks through all addresses, and pictures and pages among them cost the server some time.
test.slow();

test("every address answers as it is described, for whatever it says that it takes", async ({ request }) => {
  const { operations, check } = await read(request);
  expect(operations.length).toBeGreaterThan(10);
  for (const operation of operations) {
    const fine = Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status < 400);
    await check(operation, operation.example, fine);
    for (const link of fc.sample(links(operation.path, operation.parameters), { numRuns: 6, seed: 2015 })) {
      await check(operation, link, fine);
    }
  }
});

test("every address refuses what it does not take, by the key, and what is not there", async ({ request }) => {
  const { operations, check } = await read(request);
  for (const operation of operations) {
    const { path, parameters, responses, example } = operation;
    // What oEmbed refuses is its own specification's: oembed.spec.ts.
    if ("400" in responses && path !== "/oembed") {
      const [link = ""] = example.split("?");
      const bounded = parameters.filter(({ in: where, name }) => where === "query" && name !== "q");
      for (const { name } of [...bounded, { name: "nothing" }]) {
        const response = await check(operation, `${link}?${name}=%3Cno%20such%3E`, [400]);
        expect(await response.json()).toMatchObject({ status: 400, errors: [{ key: name, value: "<no such>" }] });
      }
    }
    for (const { name } of parameters.filter((parameter) => parameter.in === "path")) {
      const others = parameters.filter((parameter) => parameter.in === "path" && parameter.name !== name);
      const [link = ""] = fc.sample(links(path.replace(`{${name}}`, "no-such"), others), { numRuns: 1, seed: 1 });
      await check(operation, link, [404]);
    }
    const long = await request.get(`${example.split("?")[0]}?q=${"x".repeat(5000)}`);
    expect([path, long.status(), long.headers()["content-type"]]).toEqual([path, 414, "application/problem+json"]);
  }
});

test("a chart takes the values that are said to be its own, and refuses those of other charts", async ({ request }) => {
  const { operations, check } = await read(request);
  const found: string[] = [];
  for (const operation of operations) {
    for (const { name, schema, "x-by-slug": allowed = {} } of operation.parameters) {
      for (const [slug, words] of Object.entries(allowed)) {
        const link = operation.path.replace("{campaign}", "aleppo-2015").replace("{slug}", slug);
        for (const value of schema.enum ?? []) {
          const response = await check(operation, `${link}?${name}=${value}`, [words.includes(value) ? 200 : 400]);
          found.push(`${slug} ${value} ${response.status()}`);
          if (!words.includes(value))
            expect((await response.json()).errors).toEqual([
              { key: name, value, allowed: `Allowed: ${words.join(", ")}.` },
            ]);
        }
      }
    }
  }
  expect(found).toContain("casualties day 200");
  expect(found).toContain("territory day 400");
});

test("an answer that the asker holds is not sent again, and says how long it holds", async ({ request }) => {
  const { operations, check } = await read(request);
  for (const operation of operations.filter(({ responses }) => "304" in responses)) {
    const first = await check(operation, operation.example, [200]);
    const { etag = "", "cache-control": cache } = first.headers();
    expect([operation.path, cache]).toEqual([operation.path, expect.stringMatching(/^public, max-age=\d+/)]);
    const again = await request.get(operation.example, { headers: { "If-None-Match": `"other", ${etag}` } });
    expect([operation.path, again.status(), (await again.body()).byteLength]).toEqual([operation.path, 304, 0]);
    const head = await request.head(operation.example);
    expect([operation.path, head.status(), head.headers().etag]).toEqual([operation.path, 200, etag]);
    expect((await head.body()).byteLength).toBe(0);
  }
});

test("every address is open to be read from any origin, and to nothing else", async ({ request }) => {
  const { operations, check } = await read(request);
  for (const operation of operations) {
    const { path, example } = operation;
    const headers = (await request.get(example, { maxRedirects: 0 })).headers();
    expect([path, headers["access-control-allow-origin"]]).toEqual([path, "*"]);
    expect([path, headers["x-content-type-options"]]).toEqual([path, "nosniff"]);
    const asked = await request.fetch(example, { method: "OPTIONS" });
    expect([path, asked.status(), asked.headers().allow]).toEqual([path, 204, "GET, HEAD, OPTIONS"]);
    expect(asked.headers()["access-control-allow-headers"]).toBe("If-None-Match");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const refused = await check(operation, example, [405], { method, data: "x" });
      expect(refused.headers().allow).toBe("GET, HEAD, OPTIONS");
      expect(refused.headers()["content-type"]).toBe("application/problem+json");
    }
  }
});

test("a file whose address names the current version of the data is held longer", async ({ request }) => {
  const health = (await (await request.get("/healthz")).json()) as {
    campaigns: { id: string; version: { hash: string } }[];
  };
  const [{ id, version } = { id: "", version: { hash: "" } }] = health.campaigns;
  const cacheOf = async (link: string) => (await request.get(`/${id}/${link}`)).headers()["cache-control"];
  for (const file of ["tables/events.csv", "datapackage.json", "CODEBOOK.md"]) {
    expect([file, await cacheOf(`${file}?v=${version.hash}`)]).toEqual([file, "public, max-age=31536000, immutable"]);
  }
  expect(await cacheOf(`charts/map.csv?v=${version.hash}`)).toMatch(/max-age=604800/);
  for (const link of [`/embed/${id}/map`, `/embed/${id}/map?v=${version.hash}`]) {
    expect([link, (await request.get(link)).headers()["cache-control"]]).toEqual([
      link,
      expect.stringMatching(/max-age=300\b/),
    ]);
  }
  for (const link of ["tables/events.csv", "tables/events.csv?v=000000000000", "charts/map.csv?v=000000000000"]) {
    expect([link, await cacheOf(link)]).toEqual([link, expect.stringMatching(/max-age=300\b/)]);
  }
});

test("what leads elsewhere is held by nobody", async ({ request }) => {
  for (const link of [
    "/",
    "/aleppo-2015/",
    "/aleppo%2D2015",
    "/aleppo-2015/view?type=capture",
    "/theme?theme=dark",
    "/language?language=ar",
  ]) {
    const response = await request.get(link, { maxRedirects: 0 });
    expect([link, response.headers().location]).toEqual([link, expect.stringMatching(/^\//)]);
    expect([link, response.headers()["cache-control"]]).toEqual([link, expect.stringContaining("no-store")]);
  }
});

test("/api is a page to readers, whose examples work, and the description to programs", async ({ page, request }) => {
  await page.goto("/api");
  await expect(page.getByRole("heading", { level: 1, name: "API" })).toBeVisible();
  const { operations } = await read(request);
  for (const { path, example } of operations) {
    await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: example, exact: true })).toHaveAttribute("href", example);
  }
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /^http:\/\/localhost:\d+\/api$/);
  const asked = await request.get("/api", { headers: { Accept: "application/json" } });
  expect(asked.headers()["content-type"]).toBe("application/json; charset=utf-8");
  expect(asked.headers().vary).toContain("Accept");
  expect(await asked.json()).toEqual(await (await request.get("/api/openapi.json")).json());
});
