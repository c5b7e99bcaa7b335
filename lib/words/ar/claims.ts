import type { claims as english } from "../en/claims";
import { say } from "./say";
import { vocabulary } from "./vocabulary";

export const claims: typeof english = {
  part: "claims",
  road: (of, unit) => (unit === "site" ? say.estimate(of) : say.count(of, unit)),
  claim: (count, measure, { about, from, since }) => {
    const sides = [
      ...(about === null ? [] : [about]),
      ...(from === null ? [] : [`${vocabulary.from[measure]} ${from}`]),
    ].join("، ");
    return [
      `${vocabulary.done[measure]}: ${count}`,
      sides === "" ? "" : ` (${sides})`,
      since === null ? "" : `، إجمالًا منذ ${since}`,
    ].join("");
  },
};
