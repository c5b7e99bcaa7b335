import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { type Oembed, oembed } from "@/lib/export/oembed";
import { aleppo, viewOf } from "../ledgers";

const origin = "https://ledger.example";
const ledgerOf = (campaign: string) => (campaign === "aleppo-2015" ? aleppo : undefined);
const ask = (query: Record<string, string>) => oembed(new URLSearchParams(query), { origin, ledgerOf });

function answer(path: string, query: Record<string, string> = {}): Oembed {
  const asked = ask({ url: `${origin}${path}`, ...query });
  if ("problem" in asked) throw new Error(asked.problem.detail);
  return asked.answer;
}

/** The attributes of the frame in an answer. */
function frameOf({ html }: Oembed): Map<string, string> {
  expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  const plain = (value: string) => value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  return new Map([...html.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, plain(value)]));
}

const sourceOf = (given: Oembed) => new URL(frameOf(given).get("src") ?? "");

describe("an answer by oEmbed 1.0", () => {
  it.each(charts.map(({ slug }) => slug))("has for %s all that the type “rich” must have", (slug) => {
    const given = answer(`/aleppo-2015/charts/${slug}`);
    expect(given).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "Campaign Ledger",
      provider_url: origin,
    });
    expect(given.title).toContain(aleppo.title);
    for (const size of [given.width, given.height, given.cache_age]) {
      expect(Number.isInteger(size)).toBe(true);
      expect(size).toBeGreaterThan(0);
    }
    const frame = frameOf(given);
    expect(sourceOf(given).href).toBe(`${origin}/embed/aleppo-2015/${slug}`);
    expect(frame.get("width")).toBe(`${given.width}`);
    expect(frame.get("height")).toBe(`${given.height}`);
    expect(frame.get("title")).not.toBe("");
  });

  it("gives address, width and height of a thumbnail, all three or none", () => {
    const { thumbnail_url: url = "", thumbnail_width: width, thumbnail_height: height } = answer("/aleppo-2015");
    expect(url).toBe(`${origin}/aleppo-2015/charts/villages-captured.png?width=${width}&height=${height}`);
    const small = answer("/aleppo-2015", { maxwidth: "200" });
    expect(Object.keys(small).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
  });

  it("keeps within the greatest width and height, frame and thumbnail", () => {
    const size = fc.option(fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(size, size, (maxwidth, maxheight) => {
        const given = answer("/aleppo-2015/charts/map", {
          ...(maxwidth !== null && { maxwidth: `${maxwidth}` }),
          ...(maxheight !== null && { maxheight: `${maxheight}` }),
        });
        expect(given.width).toBeLessThanOrEqual(maxwidth ?? 720);
        expect(given.height).toBeLessThanOrEqual(maxheight ?? 3000);
        if (given.thumbnail_width !== undefined) {
          expect(given.thumbnail_width).toBeLessThanOrEqual(maxwidth ?? 1200);
          expect(given.thumbnail_width).toBeGreaterThanOrEqual(320);
          expect(given.thumbnail_height).toBeLessThanOrEqual(maxheight ?? 630);
          expect(given.thumbnail_height).toBeGreaterThanOrEqual(240);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("makes the thumbnail smaller to fit, no lower than pictures are drawn, and none where that is too high", () => {
    const thumbnail = (query: Record<string, string>) => {
      const { thumbnail_width: width, thumbnail_height: height } = answer("/aleppo-2015", query);
      return width === undefined ? null : [width, height];
    };
    expect(thumbnail({})).toEqual([1200, 630]);
    expect(thumbnail({ maxwidth: "600" })).toEqual([600, 315]);
    expect(thumbnail({ maxheight: "315" })).toEqual([600, 315]);
    expect(thumbnail({ maxwidth: "400" })).toEqual([400, 240]);
    expect(thumbnail({ maxwidth: "320" })).toEqual([320, 240]);
    expect([thumbnail({ maxwidth: "319" }), thumbnail({ maxheight: "239" })]).toEqual([null, null]);
  });

  it("shows the view of the address in the thumbnail, too", () => {
    const { thumbnail_url: url = "" } = answer("/aleppo-2015/charts/map?faction=rebels&time=2015-11-01");
    expect(viewOf(new URL(url).search.replace(/[?&](width|height)=\d+/g, ""), aleppo)).toEqual(
      viewOf("faction=rebels&time=2015-11-01", aleppo),
    );
  });

  it("keeps the view, the version of the data and the theme of the address", () => {
    const query = "time=2015-10-20..2015-11-20&faction=rebels&v=0123456789ab";
    for (const path of [
      "/aleppo-2015",
      "/aleppo-2015/charts/villages-captured",
      "/embed/aleppo-2015/villages-captured",
    ]) {
      const source = sourceOf(answer(`${path}?${query}`));
      expect(source.pathname).toBe("/embed/aleppo-2015/villages-captured");
      expect(viewOf(`${source.searchParams}`, aleppo)).toEqual(viewOf(query, aleppo));
    }
    const dark = answer(`/embed/aleppo-2015/map?faction=rebels&theme=dark`);
    expect(sourceOf(dark).search).toBe("?faction=rebels&theme=dark");
    expect(dark.title).toContain("(Rebels)");
  });

  it("passes over what it cannot read of the view, as the page does", () => {
    expect(sourceOf(answer("/aleppo-2015/charts/map?colour=red&faction=x")).search).toBe("");
  });

  it("is for the same site by either scheme, with or without a slash at the end", () => {
    expect(ask({ url: "http://ledger.example/aleppo-2015/" })).toHaveProperty("answer");
    expect(ask({ url: "https://ledger.example/aleppo-2015/charts/map/" })).toHaveProperty("answer");
  });

  it("passes over keys that services add", () => {
    expect(answer("/aleppo-2015", { dnt: "1", format: "json" })).toEqual(answer("/aleppo-2015"));
  });
});

describe("a request that cannot be answered", () => {
  it.each([
    "/",
    "/berlin-1945",
    "/aleppo-2015/charts/towns-lost",
    "/aleppo-2015/charts/map.png",
    "/aleppo-2015/events/2015-10-21-seven-villages",
    "/embed/aleppo-2015",
    "/embed/aleppo-2015/nothing",
    "/embed",
  ])("is 404 for %s, which cannot be embedded", (path) => {
    expect(ask({ url: `${origin}${path}` })).toMatchObject({ problem: { status: 404 } });
  });

  it.each([
    "https://other.example/aleppo-2015",
    "https://ledger.example:8443/aleppo-2015",
    "https://ledger.example.other.example/aleppo-2015",
    "https://ledger.example@other.example/aleppo-2015",
    "//ledger.example/aleppo-2015",
    "/aleppo-2015",
    "javascript://ledger.example/aleppo-2015",
    "",
  ])("is 404 for %s, which is not of this site", (url) => {
    expect(ask({ url })).toMatchObject({ problem: { status: 404 } });
  });

  it("is 501 for a format other than JSON", () => {
    for (const format of ["xml", "yaml"]) {
      expect(ask({ url: `${origin}/aleppo-2015`, format })).toMatchObject({ problem: { status: 501 } });
    }
  });

  it.each(["0", "-1", "12.5", "1e3", "wide", "", " 600", "99999999"])(
    "is 400 for the size %j, and names it",
    (size) => {
      for (const key of ["maxwidth", "maxheight"]) {
        expect(ask({ url: `${origin}/aleppo-2015`, [key]: size })).toMatchObject({
          problem: { status: 400, errors: [{ key, value: size }] },
        });
      }
    },
  );

  it("is 400 without an address", () => {
    expect(ask({})).toMatchObject({ problem: { status: 400, errors: [{ key: "url" }] } });
  });
});

it("never throws, whatever it is asked", () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      fc.string(),
      (url, size) => void ask({ url, maxwidth: size }),
    ),
  );
  fc.assert(
    fc.property(fc.string(), (rest) => void ask({ url: `${origin}/aleppo-2015${rest}` })),
    { numRuns: 50 },
  );
});
