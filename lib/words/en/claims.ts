import type { Measure } from "../../campaign/vocabulary";
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
  /** “5 villages captured: Government, from Rebels” */
  claim: (count: string, measure: Measure, { about, from, since }: ClaimParts) =>
    [
      `${count} ${vocabulary.done[measure]}`,
      about === null ? "" : `: ${about}`,
      from === null ? "" : `, ${vocabulary.from[measure]} ${from}`,
      since === null ? "" : `, in all since ${since}`,
    ].join(""),
};
