import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { svgToPng } from "@/lib/export/png";
import { figureSvg } from "@/lib/export/svg";
import { loadBasemap } from "@/lib/load/basemap";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";

const basemap = loadBasemap("data/basemap/basemap.geojson");
const link = "https://ledger.example/aleppo-2015";

/** Width and height as a PNG’s first chunk gives them. */
function sizeOf(png: Uint8Array): [number, number] {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(new TextDecoder().decode(png.subarray(12, 16))).toBe("IHDR");
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const text = (family: string, style = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="28" font-size="20" font-family="${family}" ${style}>Khan Tuman ā Ḩ 12–15 km²</text></svg>`;

describe.each(charts.map((chart) => [chart.slug, chart] as const))("the picture of %s as PNG", (_, chart) => {
  const png = async (width: number, height: number | null, theme: "light" | "dark") =>
    svgToPng(
      figureSvg(aleppoCampaign, aleppo, viewOf("faction=isil", aleppo), chart, { width, height, theme, link, basemap }),
      width,
    );

  it("has the size asked for and follows the theme", async () => {
    const light = await png(1200, 630, "light");
    expect(sizeOf(light)).toEqual([1200, 630]);
    const dark = await png(1200, 630, "dark");
    expect(sizeOf(dark)).toEqual([1200, 630]);
    expect(Buffer.from(light).equals(dark)).toBe(false);
    expect(sizeOf(await png(401, 499, "light"))).toEqual([401, 499]);
  });

  it("is as wide as asked for where no height is", async () => {
    expect((await sizeOf(await png(700, null, "light")))[0]).toBe(700);
  });
});

it.each([
  ["map", ""],
  ["faction-activity", "level=group"],
] as const)("of a chart that needs more height than a picture may have, %s, fits into one", async (slug, query) => {
  const chart = charts.find((one) => one.slug === slug) as (typeof charts)[number];
  const picture = { width: 2000, height: null, theme: "light", link, basemap } as const;
  const png = await svgToPng(figureSvg(aleppoCampaign, aleppo, viewOf(query, aleppo), chart, picture), 2000);
  const [wide, high] = sizeOf(png);
  expect(wide).toBe(2000);
  expect(high).toBeLessThanOrEqual(2000);
  expect(high).toBeGreaterThan(1900);
});

describe("the type in a PNG", () => {
  const drawn = async (svg: string) => Buffer.from(await svgToPng(svg, 200));

  it("is the packaged one: regular, bold, italic and serif differ, and none is blank", async () => {
    const faces = await Promise.all([
      drawn(text("'Source Sans 3', sans-serif")),
      drawn(text("'Source Sans 3', sans-serif", 'font-weight="600"')),
      drawn(text("'Source Sans 3', sans-serif", 'font-style="italic"')),
      drawn(text("'Source Serif 4', serif", 'font-weight="600"')),
      drawn('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"/>'),
    ]);
    expect(new Set(faces.map((face) => face.toString("base64"))).size).toBe(faces.length);
  });

  it("is no font of the machine", async () => {
    expect(await drawn(text("sans-serif"))).toEqual(await drawn(text("'Source Sans 3'")));
  });
});
