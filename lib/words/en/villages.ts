import type { Estimate } from "../../campaign/estimate";
import { counted } from "./say";

/** Captures by day. */
export const villages = {
  part: "villages",
  title: (units: string, isRunning: boolean) =>
    `${units} captured ${isRunning ? "since the period began" : "per day"}, by the side that took them`,
  unit: (units: string) => `${units} a day`,
  running:
    "The line is what is certain at least, the shade up to its dashed edge what is possible; an arrow means “or more”.",
  daily:
    "A block’s width is its days, its area the count: solid for what is certain, within a dashed edge for what is possible; an arrow means “or more”. No block means nothing was reported, not zero.",
  places: (of: Estimate) => counted(of, { one: "place", many: "places" }),
  none: (days: string, units: string, under: string) => `${days}: no capture of ${units} was reported${under}.`,
  told: (days: string, sides: string) => `${days}, captured: ${sides}.`,
  silent: (sides: string, under: string) => ` For ${sides} none was reported${under}.`,
};
