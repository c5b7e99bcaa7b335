/** Killed and wounded. */
export const casualties = {
  part: "casualties",
  title: "Killed and wounded per day, by the side that suffered",
  unit: "people a day",
  note: "Filled and above the line: killed. Outlined and below it: wounded. A block’s width is its days, its area the count: solid for what is certain, within a dashed edge for what is possible; an arrow means “or more”. No block means nothing was reported, not zero.",
  noSide: "People of no side",
  /** “at least 43 killed by ISIL” */
  suffered: (count: string, measure: string, by: string | null) =>
    `${count} ${measure}${by === null ? "" : ` by ${by}`}`,
  running: (suffered: string, day: string, claimant: string) =>
    `${suffered}, in all since ${day}, according to: ${claimant}`,
  /** “killed at least 65” */
  sum: (measure: string, count: string) => `${measure} ${count}`,
  told: (days: string, sides: string) => `${days}: ${sides}.`,
  none: (days: string, under: string) => `${days}: no killed or wounded were reported${under}.`,
  silent: (sides: string, under: string) => `For ${sides} none were reported${under}.`,
  apart: (name: string, what: string) => `Claimed apart: ${name}, ${what}.`,
  others: "People of no side stand in the table only.",
};
