import type { Fault } from "./fault";

/** What a JSON file holds, with what finds a fault of it at its line; or why it is no JSON. */
export function readJson(
  file: string,
  text: string,
):
  | { readonly value: unknown; readonly faultAt: (path: readonly PropertyKey[], message: string) => Fault }
  | { readonly fault: Fault } {
  let lines: ReadonlyMap<string, number> | undefined;
  try {
    return {
      value: JSON.parse(text),
      faultAt: (path, message) => {
        lines ??= jsonLines(text);
        return { file, line: lineOf(lines, path), column: path.map(String).join(".") || null, message };
      },
    };
  } catch (error) {
    const { message } = error as SyntaxError;
    const line = text.slice(0, brokenAt(text, message)).split("\n").length;
    // The parser goes on to quote what is around it, over several lines.
    const [reason] = message.split(/ in JSON at | at position |, (?:\.\.\.)?"/);
    return { fault: { file, line, column: null, message: `is no JSON: ${reason}` } };
  }
}

/**
 * Where a text stops being JSON. The parser says so of most faults, but not of a token that it does not expect, which
 * is the last character of the shortest beginning of the text with that fault; nor of an end that comes too soon.
 */
function brokenAt(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  let [from, to] = [0, text.trimEnd().length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (hasWrongToken(text.slice(0, middle + 1))) to = middle;
    else from = middle + 1;
  }
  return from;
}

function hasWrongToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return (error as SyntaxError).message.startsWith("Unexpected token");
  }
}

/**
 * The line on which each value of a JSON text begins, by its path (`resources.4.name`; the whole is "").
 * @param text valid JSON, lines ended by `\n`
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map([["", 1]]);
  // The key of the value that comes next, in each object or list that is open; null where a key comes first.
  const path: (string | number | null)[] = [];
  let line = 1;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g)) {
    const last = path.at(-1);
    if (token === "\n") line += 1;
    else if (token === "}" || token === "]") path.pop();
    else if (token === ",") path[path.length - 1] = typeof last === "number" ? last + 1 : null;
    else if (last === null) path[path.length - 1] = JSON.parse(token) as string;
    else if (token !== ":") {
      lines.set(path.join("."), line);
      if (token === "{") path.push(null);
      if (token === "[") path.push(0);
    }
  }
  return lines;
}

/** The line of a path; of what should hold it, where the text has no such value. */
export function lineOf(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number | null {
  const line = lines.get(path.map(String).join("."));
  return line ?? (path.length > 0 ? lineOf(lines, path.slice(0, -1)) : null);
}
