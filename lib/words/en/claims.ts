import type { Estimate } from "../../campaign/estimate";
import type { Measure, Unit } from "../../campaign/vocabulary";
import { counted, say } from "./say";
import { vocabulary } from "./vocabulary";

/** Whom a claim is about, who was on the other side, and since when a running total counts; null for what it lacks. */
export interface ClaimParts {
  readonly about: string | null;
  readonly from: string | null;
  readonly since: string | null;
}

/** What a claim says. */
export const claims = {
  part: "claims",
  /** “6 km of road”; a whole road is coded as a site: “1 road” */
  road: (of: Estimate, unit: Unit) =>
    unit === "site" ? counted(of, { one: "road", many: "roads" }) : `${say.count(of, unit)} of road`,
  /** “5 villages captured: Government, from Rebels” */
  claim: (count: string, measure: Measure, { about, from, since }: ClaimParts) =>
    [
      `${count} ${vocabulary.done[measure]}`,
      about === null ? "" : `: ${about}`,
      from === null ? "" : `, ${vocabulary.from[measure]} ${from}`,
      since === null ? "" : `, in all since ${since}`,
    ].join(""),
};
