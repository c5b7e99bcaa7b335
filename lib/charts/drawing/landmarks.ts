import { flatGroup, group, least, range } from "d3";
import { type Day, dayToDate } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type Landmark, landmarks } from "../../series/landmarks";
import { shownPeriod } from "../../view/filter";
import type { FigureSubject } from "../figure";
import { type DrawChart, type Frame, narrowWidth } from "../frame";
import { landmarkRoom } from "../landmark-room";
import { type DayPixels, dayPixels } from "./pixels";
import { rim } from "./rim";
import { textWidth } from "./text-width";

/** Height of a line of names, px. */
const lineHeight = 15;
/** Between a rule and its name, and between a name and the next, px. */
const gap = 4;

/** Where the name of a turning point stands. */
export interface LandmarkPlace {
  readonly of: Landmark;
  /** From 0, the upper one; null where there is no room for it. */
  readonly line: number | null;
  /** To the right of its rule, or, where the drawing ends, to the left. */
  readonly anchor: "start" | "end";
}

/** A name with its rule, which runs down from the top of its line. */
interface Named extends LandmarkPlace {
  readonly line: number;
  /** Of the rule, and of the left and right end of the name, px. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each name the place where fewest rules run through it and its own runs through fewest: the right of its rule
 * before the left, a higher line before a lower. It touches no other; of two that would, the earlier one has the place.
 * @param lines how many there are
 * @param rules that run through all lines, px
 */
export function placeLandmarks(
  marks: readonly Landmark[],
  { right, start }: Pick<DayPixels, "right" | "start">,
  lines: number,
  rules: readonly number[] = [],
): LandmarkPlace[] {
  const placed: Named[] = [];
  return marks.map((of) => {
    const width = textWidth(of.name);
    const at = start(of.day);
    const spots = (["start", "end"] as const).flatMap((anchor) => {
      const from = anchor === "start" ? at + gap : at - gap - width;
      return range(lines).map((line): Named => ({ of, line, anchor, at, from, to: from + width }));
    });
    const free = spots.filter(
      ({ line, from, to }) =>
        from >= gap &&
        to <= right &&
        placed.every((other) => other.line !== line || other.to + gap <= from || to + gap <= other.from),
    );
    const best = least(free, (a, b) => crossings(a, placed, rules) - crossings(b, placed, rules));
    if (best) placed.push(best);
    return best ?? { of, line: null, anchor: "start" };
  });
}

/** How often a rule would run through a name, where one more stands at a spot. */
function crossings(spot: Named, placed: readonly Named[], rules: readonly number[]): number {
  const crosses = (at: number, { from, to }: Named) => from - gap < at && at < to + gap;
  return (
    rules.filter((at) => crosses(at, spot)).length +
    placed.filter((other) => other.line <= spot.line && crosses(other.at, spot)).length +
    placed.filter((other) => other.line >= spot.line && crosses(spot.at, other)).length
  );
}

/** The room that a campaign's turning points take over a drawing, px. */
export function landmarkRoomOf(ledger: Ledger, { width }: Pick<Frame, "width">): number {
  if (ledger.events.every(({ landmark }) => landmark === undefined)) return 0;
  return landmarkRoom[width < narrowWidth ? "narrow" : "wide"];
}

/**
 * Draws a chart over days under the names of the campaign's turning points, each beside a rule through the day with
 * which it begins; what the chart has in its own upper margin it must lift by the room that they take. A name without
 * room is left out; its rule stays. A campaign without any leaves the room to the chart.
 * @param daysOf first days of what else a chart rules off up to its top
 */
export const underLandmarks =
  (draw: DrawChart, daysOf: (of: FigureSubject) => readonly Day[] = () => []): DrawChart =>
  (plot, of, frame) => {
    const { ledger, view } = of;
    const room = landmarkRoomOf(ledger, frame);
    if (room === 0) return draw(plot, of, frame);
    const options = draw(plot, of, { ...frame, height: frame.height - room });
    const pixels = dayPixels(shownPeriod(ledger, view), frame);
    const lines = Math.floor(room / lineHeight);
    const places = placeLandmarks(landmarks(ledger, view), pixels, lines, daysOf(of).map(pixels.start));
    const at = ({ of }: LandmarkPlace) => dayToDate(of.day);
    const byLine = [...group(places, ({ line }) => line)];
    const alike = flatGroup(
      places.filter((place) => place.line !== null),
      ({ line }) => line as number,
      ({ anchor }) => anchor,
    );
    return {
      ...options,
      height: frame.height,
      marginTop: (options.marginTop ?? 0) + room,
      marks: [
        byLine.map(([line, on]) =>
          plot.ruleX(on, {
            x: at,
            insetTop: (line === null ? room : line * lineHeight + 2) - room,
            stroke: frame.palette.muted,
            strokeDasharray: "1,3",
          }),
        ),
        ...(options.marks ?? []),
        alike.map(([line, anchor, of]) =>
          plot.text(of, {
            x: at,
            text: ({ of }) => of.name,
            frameAnchor: "top",
            dx: anchor === "start" ? gap : -gap,
            dy: line * lineHeight + 2 - room,
            lineAnchor: "top",
            textAnchor: anchor,
            fontSize: 12,
            fill: frame.palette.text,
            ...rim(frame.palette),
          }),
        ),
      ],
    };
  };
