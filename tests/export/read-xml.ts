/** What stands in a piece of XML. */
interface Reading {
  readonly tags: readonly string[];
  /** Names and values, in order. */
  readonly attributes: readonly (readonly [string, string])[];
  readonly words: readonly string[];
}

const name = "[A-Za-z_][\\w.:-]*";
const token = new RegExp(
  `<(?<tag>${name})(?<attributes>(?:\\s+${name}="[^"<]*")*)\\s*(?<empty>/)?>|</(?<end>${name})>|(?<text>[^<]+)`,
  "gy",
);
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/**
 * Reads XML of elements, attributes and text, more strictly than parsers that forgive.
 * @throws SyntaxError where it is not well formed, or holds a character or an entity that XML does not know
 */
export function readXml(xml: string): Reading {
  const open: string[] = [];
  const tags: string[] = [];
  const attributes: [string, string][] = [];
  const words: string[] = [];
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml)) throw new SyntaxError("character");
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml)?.groups;
    if (!found) throw new SyntaxError(`at ${at}: ${xml.slice(at, at + 80)}`);
    if (found.tag) {
      if (open.length === 0 && tags.length > 0) throw new SyntaxError(`a second root at ${at}`);
      tags.push(found.tag);
      const own = [...(found.attributes ?? "").matchAll(/([\w.:-]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]): [string, string] => [key, plain(value)],
      );
      if (new Set(own.map(([key]) => key)).size < own.length) throw new SyntaxError(`an attribute twice at ${at}`);
      attributes.push(...own);
      if (!found.empty) open.push(found.tag);
    } else if (found.end) {
      if (open.pop() !== found.end) throw new SyntaxError(`</${found.end}> at ${at}`);
    } else {
      words.push(plain(found.text ?? ""));
    }
  }
  if (open.length > 0) throw new SyntaxError(`not closed: ${open.join(", ")}`);
  return { tags, attributes, words };
}

function plain(text: string): string {
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const letter = entities[entity];
    if (letter === undefined) throw new SyntaxError(entity);
    return letter;
  });
}
