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
