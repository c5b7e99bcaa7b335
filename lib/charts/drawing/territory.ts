import type { Markish } from "@observablehq/plot";
import { sum } from "d3";
import { type RoadClaim, territorySeries } from "../../series/territory";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import type { DrawChart } from "../frame";
import { roadName, sayGround } from "../territory-words";
import { factionInk } from "../theme";
import { sayUnder } from "../words";
import { dayPixels, type Label, labelMarks, pixelPlot, plotHeight, silence } from "./pixels";
import { layRoad, type RoadRow, roadMarks } from "./road-row";
import { highestOf, levelHead, standingLevels } from "./standing-levels";

/** Height of a heading, and of the space below a side, px. */
const room = { heading: 20, gap: 10 } as const;

/** Ground held as levels by side and claimant, and beneath them a row a road. */
export const drawTerritory: DrawChart = (plot, { ledger, view }, frame) => {
  const series = territorySeries(ledger, view);
  const { sides, roads, domain } = series;
  const said = wordsOf(drawing, ledger);
  const { named } = wordsOf(figure, ledger);
  const under = sayUnder(ledger, view);
  if (sides.length + roads.length === 0)
    return pixelPlot(plot, ledger, series, frame, [], [silence(plot, said.noGround(under), frame)]);
  const pixels = dayPixels(domain, frame);
  const name = (id: string) => ledger.factions.get(id).name;
  const words = (of: RoadClaim) => [named(name(of.faction), sayGround(ledger, of)), sayGround(ledger, of)];
  const rows = roads.map((road) => layRoad(road, words, domain, frame));
  const roadRoom = roads.length > 0 ? sum(rows, ({ height }) => room.heading + height) : room.heading;
  const heads = sides.length * (room.heading + levelHead + room.gap);
  const highest = sides.map((side) => highestOf(side.totals));
  const perUnit = Math.max(1, plotHeight(frame) - roadRoom - heads) / (sum(highest) || 1);
  const labels: Label[] = [];
  const heading = (text: string, ink: string, bold: boolean, href?: string) =>
    labels.push({ x: pixels.left, y: top + 9, text, anchor: "start", ink, bold, href });
  const marks: Markish[] = [];
  let top = 0;
  for (const [i, side] of sides.entries()) {
    heading(
      said.held(name(side.faction)),
      factionInk(side.faction, ledger.factions, frame.palette),
      true,
      frame.links?.faction(side.faction),
    );
    const max = highest[i] as number;
    const box = { top: top + room.heading + levelHead, bottom: top + room.heading + levelHead + max * perUnit, max };
    const levels = standingLevels(
      plot,
      ledger,
      side.totals,
      { box, domain, say: (of) => sayGround(ledger, of) },
      frame,
    );
    marks.push(...levels.marks);
    labels.push(...levels.labels);
    top = box.bottom + room.gap;
  }
  if (sides.length === 0) {
    // Roads stand at the foot whatever the filter, and so do not leap as it changes; what they leave says that it is left.
    top = plotHeight(frame) - roadRoom;
    const { left, right, at } = pixels;
    const bottom = top - room.gap;
    const edge = { stroke: frame.palette.muted, strokeOpacity: 0.5, strokeDasharray: "2,3" };
    marks.push(plot.rect([0], { x1: at(left), x2: at(right), y1: 0, y2: bottom, ...edge }));
    const middle = { x: (left + right) / 2, y: bottom / 2 };
    labels.push({ ...middle, text: said.noArea(under), anchor: "middle", ink: frame.palette.muted });
  }
  for (const [i, road] of roads.entries()) {
    heading(roadName(ledger, road), frame.palette.text, true);
    const row = rows[i] as RoadRow;
    const drawn = roadMarks(plot, ledger, row, { top: top + room.heading, domain }, frame);
    marks.push(...drawn.marks);
    labels.push(...drawn.labels);
    top += room.heading + row.height;
  }
  if (roads.length === 0) heading(said.noRoad(under), frame.palette.muted, false);
  return pixelPlot(plot, ledger, series, frame, marks, labelMarks(plot, labels, pixels, frame));
};
