/**
 * Widths of letters in ems, each tried on a letter with the one after it: those of Source Sans 3 and, for Arabic, of
 * IBM Plex Sans Arabic, whose letters are narrow within a word and spread out at its end.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  // Marks that isolate or turn a text, and vowels over and under letters, take no room of their own.
  [/^[\u200F\u2068\u2069\p{M}]/u, 0],
  [/^\s/, 0.2],
  [/^[ijlI.,:;!|'’‘،؛اأإآ]/, 0.27],
  [/^[frt()\-²/رز]/, 0.34],
  [/^[سشصض](?!\p{L})/u, 1.1],
  [/^[بتثفكنىيقل](?!\p{L})/u, 0.87],
  [/^[سشصض]/, 0.85],
  [/^[جحخ](?=\p{L})/u, 0.7],
  [/^[بتثنيئلـ]/, 0.34],
  [/^[cszvy“”?]/, 0.46],
  [/^[\d+−–\p{Script=Arabic}]/u, 0.52],
  [/^[mwMW@©—%…]/, 0.8],
  [/^\p{Lu}/u, 0.6],
];
const other = 0.53;

/**
 * About how wide a text runs in the page's sans, px; rather too wide than too narrow. Drawings are laid out on a
 * server too, where nothing can be measured.
 * @param size of the type, px
 */
export function textWidth(text: string, size = 12, bold = false): number {
  const letters = [...text];
  const ems = letters.reduce((sum, letter, i) => sum + emsOf(letter + (letters[i + 1] ?? "")), 0);
  return ems * size * (bold ? 1.04 : 1);
}

function emsOf(letter: string): number {
  return widths.find(([kind]) => kind.test(letter))?.[1] ?? other;
}
