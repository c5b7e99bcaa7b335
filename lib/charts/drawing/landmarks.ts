import { flatGroup, group } from "d3";
import type { Ledger } from "../../campaign/ledger";
import { type Landmark, landmarks } from "../../series/landmarks";
import { shownPeriod } from "../../view/filter";
import { type DrawChart, type Frame, narrowWidth } from "../frame";
import { landmarkRoom } from "../landmark-room";
import { keepApart } from "./labels";
import { type DayPixels, dayPixels } from "./pixels";
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

/**
 * Gives each name the highest line on which it touches no other; of two that would touch, the earlier one has it.
 * @param lines how many there are
 */
export function placeLandmarks(
  marks: readonly Landmark[],
  { left, right, start }: Pick<DayPixels, "left" | "right" | "start">,
  lines: number,
): LandmarkPlace[] {
  const wanted = marks.map((of) => {
    const width = textWidth(of.name);
    const at = Math.max(left, start(of.day));
    const anchor = at + gap + width <= right ? ("start" as const) : ("end" as const);
    const middle = at + (anchor === "start" ? 1 : -1) * (gap + width / 2);
    return { of, anchor, x: middle, half: (width + gap) / 2, weight: 0 };
  });
  const placed = new Map<Landmark, number>();
  for (let line = 0; line < lines; line++) {
    for (const { of } of keepApart(wanted.filter(({ of }) => !placed.has(of)))) placed.set(of, line);
  }
  return wanted.map(({ of, anchor }) => ({ of, anchor, line: placed.get(of) ?? null }));
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
 */
export const underLandmarks =
  (draw: DrawChart): DrawChart =>
  (plot, of, frame) => {
    const { ledger, view } = of;
    const room = landmarkRoomOf(ledger, frame);
    if (room === 0) return draw(plot, of, frame);
    const options = draw(plot, of, { ...frame, height: frame.height - room });
    const pixels = dayPixels(shownPeriod(ledger, view), frame);
    const places = placeLandmarks(landmarks(ledger, view), pixels, Math.floor(room / lineHeight));
    const at = ({ of }: LandmarkPlace) => pixels.at(Math.max(pixels.left, pixels.start(of.day)));
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
            stroke: frame.palette.background,
            strokeWidth: 3,
            paintOrder: "stroke",
          }),
        ),
      ],
    };
  };
