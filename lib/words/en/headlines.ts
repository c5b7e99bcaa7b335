import { vocabulary } from "./vocabulary";

/** The headline figures. */
export const headlines = {
  part: "headlines",
  label: "Headline figures",
  captured: (units: string) => `${units} captured`,
  vehicles: "Vehicles lost, in all, as claimed",
  territory: "Territory held, as claimed",
  killed: "Killed",
  events: "Events",
  from: (claims: string) => `From ${claims}`,
  notReported: "not reported",
  source: (claimant: string, day: string) => `${claimant}, ${day}`,
  /** “47 villages captured”, “none reported killed”; what was counted by its measure, null for events. */
  told: (count: string | null, measure: keyof typeof vocabulary.measures | null, hasUnit: boolean) => {
    const what = measure === null ? "events" : vocabulary.measures[measure];
    if (count === null) return `none reported ${what}`;
    return `${count} ${hasUnit ? what.replace(/^vehicles /, "") : what}`;
  },
  side: (name: string, told: string) => `${name}: ${told}`,
  inAll: (told: string, source: string) => `${told}, in all, according to: ${source}.`,
  during: (told: string, days: string) => `${told}, ${days}.`,
};
