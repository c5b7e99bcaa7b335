const are = (count: number) => `${count} ${count === 1 ? "is" : "are"}`;

/** Assessments, and how much of the article is coded. */
export const judged = {
  part: "judged",
  title: "Assessments",
  lead: "Judgements, aims and assertions that the article reports, in this project’s words. Judgements are not counted: no figure above rests on them.",
  who: (kind: string, party: string) => `${kind}, ${party}`,
  on: (day: string) => `${day}: `,
  codedAs: (count: number, coding: string) => `${count} as ${coding}`,
  coded: (all: number, coded: number, as: string, several: number, context: number) =>
    `Of the article’s ${all} sentences, the lines of its infobox included, ${are(coded)} coded: ${as}, ${several} of them as more than one of these. The other ${are(context)} context, with nothing to code.`,
};
