/** Where in the article something stands. */
export const sources = {
  part: "sources",
  label: "Source",
  of: (position: string) => `Source: ${position}`,
  /** An infobox has lines instead of paragraphs. */
  position: (section: string, paragraph: number, sentence: number) =>
    section === "Infobox"
      ? `${section}, line ${paragraph}`
      : `${section}, paragraph ${paragraph}, sentence ${sentence}`,
};
