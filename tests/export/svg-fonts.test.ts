import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { figureSvg } from "@/lib/export/svg";
import { withFonts } from "@/lib/export/svg-fonts";
import { loadBasemap } from "@/lib/load/basemap";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";
import { readXml } from "./read-xml";

const basemap = loadBasemap("data/basemap/basemap.geojson");
const drawn = (chart: (typeof charts)[number], query = "") =>
  figureSvg(aleppoCampaign, aleppo, viewOf(query, aleppo), chart, {
    width: 960,
    height: null,
    theme: "light",
    link: `https://ledger.example/aleppo-2015?${query}`,
    basemap,
  });

/** What MediaWiki lets a picture pack into its style sheet, and nothing else. */
const packed = /@font-face\{[^}]*src:url\("data:;base64,[A-Za-z0-9+/=]+"\)\}/g;

describe.each(charts.map((chart) => [chart.slug, chart] as const))(
  "the picture of %s with its fonts",
  (slug, chart) => {
    it("packs each face that it sets, and refers to nothing else", async () => {
      const svg = await withFonts(drawn(chart));
      const rules = svg.match(packed) ?? [];
      const named = rules.map((rule) =>
        /font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+)/.exec(rule)?.slice(1),
      );
      expect(named).toEqual([
        ["Source Sans 3", "400", "normal"],
        ...(slug === "map" ? [["Source Sans 3", "400", "italic"]] : []),
        ["Source Sans 3", "600", "normal"],
        ["Source Serif 4", "600", "normal"],
      ]);
      expect(svg.replaceAll(packed, "")).not.toMatch(/url\((?!#)|@import/);
    });

    it("is drawn as without them", async () => {
      const svg = drawn(chart);
      const { words, tags } = readXml(await withFonts(svg));
      const bare = readXml(svg);
      expect(tags.filter((tag) => tag !== "style")).toEqual(bare.tags);
      expect(words.filter((word) => !word.startsWith("@font-face"))).toEqual(expect.arrayContaining([...bare.words]));
    });

    it("packs the same letters whatever is searched for, so that they are picked out once", async () => {
      const packs = ["q=Quixotic", "q=jazz", "q=50%25+vex"].map(async (query) => {
        const svg = await withFonts(drawn(chart, `${query}&time=2015-10-16..2015-11-12`));
        return svg.match(packed)?.join("");
      });
      expect(new Set(await Promise.all(packs)).size).toBe(1);
    });

    it("takes at most 40 kB more", async () => {
      const svg = drawn(chart);
      expect((await withFonts(svg)).length - svg.length).toBeLessThan(slug === "map" ? 52_000 : 40_000);
    });
  },
);
