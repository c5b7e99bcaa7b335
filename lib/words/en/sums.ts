/** The infobox’s totals beside what the sentences add up to. */
export const sums = {
  part: "sums",
  title: "Totals against sums",
  lead: (days: string) =>
    `The article’s infobox states totals; its sentences tell what happened day by day. Here the one is held against the other for ${days}, whatever the filter. Neither corrects the other.`,
  of: "Total of",
  stated: "Infobox states",
  added: "Sentences add up to",
  against: "Sentences against infobox",
  noNumber: "No number to add.",
  from: (claims: string) => `from ${claims}`,
  running: "Running totals, not added:",
  nothing: "Nothing to compare.",
};
