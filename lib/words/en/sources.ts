/** Where in the article something stands. */
export const sources = {
  part: "sources",
  label: "Source",
  of: (position: string) => `Source: ${position}`,
  position: (section: string, paragraph: number, sentence: number) =>
    `${section}, paragraph ${paragraph}, sentence ${sentence}`,
};
