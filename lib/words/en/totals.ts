import type { Estimate } from "../../campaign/estimate";
import { counted } from "./say";

const countries = new Intl.DisplayNames("en-GB", { type: "region" });

/** What the infobox states, and how sums differ from it. */
export const totals = {
  part: "totals",
  /** “Lebanon” for `LB`; undefined for a code that names no country. */
  country: (code: string) => countries.of(code),
  roads: "roads",
  cut: (where: string) => `${where} cut or held`,
  captured: (units: string) => `${units} captured`,
  where: (what: string, places: string) => `${what}, ${places}`,
  once: "once",
  times: (of: Estimate) => counted(of, { one: "time", many: "times" }),
  fighters: (of: Estimate) => counted(of, { one: "fighter", many: "fighters" }),
  equal: "equal",
  higher: (by: string) => `higher by ${by}`,
  lower: (by: string) => `lower by ${by}`,
  noContradiction: "no contradiction",
};
