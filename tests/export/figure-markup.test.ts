import { expect, it } from "vitest";
import { heightsOf } from "@/app/_drawing/heights";
import { drawMarkup } from "@/app/_drawing/markup.server";
import { charts } from "@/lib/charts";
import { embedDrawings } from "@/lib/export/embed-drawing";
import { slimMarkup } from "@/lib/export/slim-markup";
import { figureSvg } from "@/lib/export/svg";
import { loadBasemap } from "@/lib/load/basemap";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";

const basemap = loadBasemap("data/basemap/basemap.geojson");
const view = viewOf("unit=village,town&level=group", aleppo);

it.each(charts.map((chart) => [chart.slug, chart] as const))(
  "%s is drawn as text with nothing that no screen shows, wherever it stands",
  (_, chart) => {
    const figure = chart.figure(aleppo, view);
    const picture = { width: 960, height: null, theme: "light", link: "https://ledger.example", basemap } as const;
    const drawn = {
      embed: embedDrawings(aleppo, view, chart, figure, basemap),
      file: figureSvg(aleppoCampaign, aleppo, view, chart, picture),
      page: drawMarkup(figure, heightsOf(chart, aleppo, view, true)),
    };
    for (const [where, markup] of Object.entries(drawn)) expect([where, slimMarkup(markup)]).toEqual([where, markup]);
  },
);

it("draws circles that are round: no arc is wider than what it ends on", () => {
  const map = charts.find(({ slug }) => slug === "map");
  if (!map) throw new Error("The map is gone.");
  // Days after which some places are still to be taken, others held, contested and lost.
  const markup = drawMarkup(
    map.figure(aleppo, viewOf("time=2015-10-16..2015-11-12", aleppo)),
    heightsOf(map, aleppo, view, true),
  );
  const arcs = [...markup.matchAll(/a([\d.]+),([\d.]+) 0 1 1 (-?[\d.]+),0/g)].map(([, rx, ry, across]) => ({
    radii: [Number(rx), Number(ry)],
    half: Math.abs(Number(across)) / 2,
  }));
  expect(new Set(arcs.map(({ half }) => half)).size).toBe(3);
  for (const { radii, half } of arcs) expect(radii).toEqual([half, half]);
});
