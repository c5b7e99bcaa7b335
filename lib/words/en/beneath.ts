/** What stands beneath a drawing: its table, its sources, what it cannot show. */
export const beneath = {
  part: "beneath",
  table: (rows: string) => `Table: ${rows}`,
  asTable: "The chart as a table",
  sources: (sentences: string) => `Sources: ${sentences} of the article, by paragraph and sentence`,
  aside: (chart: string) => `${chart}: not in the drawing`,
};
