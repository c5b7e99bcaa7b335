import type { Fault } from "./fault";

const newline = 0x0a;

/**
 * The text of a file, without byte order mark and with lines ended by `\n`, or the fault of its first line
 * that is not UTF-8. A checkout on Windows and an export from a spreadsheet read as the same text.
 */
export function readText(file: string, bytes: Uint8Array): string | Fault {
  const text = decode(bytes);
  if (text !== null) return text.replace(/\r\n?/g, "\n");
  return { file, line: firstBrokenLine(bytes), column: null, message: "is not UTF-8 text; save the file as UTF-8" };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// No character of UTF-8 but the newline itself holds its byte, so that lines can be decoded one by one.
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end;
    if (decode(bytes.subarray(start, stop)) === null) break;
    start = stop + 1;
  }
  return line;
}
