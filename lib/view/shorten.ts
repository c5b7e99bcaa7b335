/** Longest part of a link that is repeated to its reader, characters. */
const longest = 60;

/** A part of a link as it is repeated to its reader. Cut in whole characters: half of one is no text. */
export function shorten(part: string): string {
  const characters = [...part];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : part;
}
