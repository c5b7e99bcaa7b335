import type { DrawChart } from "../frame";
import { drawDailyCaptures } from "./daily-captures";
import { drawRunningCaptures } from "./running-captures";

/** Captures a day, or what they add up to. */
export const drawCaptures: DrawChart = (plot, of, frame) =>
  (of.view.mode === "cumulative" ? drawRunningCaptures : drawDailyCaptures)(plot, of, frame);
