import type { claims as english } from "../en/claims";
import { vocabulary } from "./vocabulary";

export const claims: typeof english = {
  part: "claims",
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
