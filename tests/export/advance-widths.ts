import { readFileSync } from "node:fs";

/** How wide a TrueType file has each letter, in ems, by the file's own tables `cmap` and `hmtx`; kerning is left out. */
export function advanceWidths(file: string): (letter: string) => number {
  const bytes = readFileSync(file);
  const tables = new Map<string, number>();
  for (let i = 0, at = 12; i < bytes.readUInt16BE(4); i += 1, at += 16) {
    tables.set(bytes.toString("latin1", at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string) => tables.get(name) as number;
  const unitsPerEm = bytes.readUInt16BE(table("head") + 18);
  const metrics = bytes.readUInt16BE(table("hhea") + 34);
  const glyphs = glyphsOf(bytes, table("cmap"));
  return (letter) => {
    const glyph = glyphs.get(letter.codePointAt(0) as number);
    if (glyph === undefined) throw new RangeError(`${file} has no “${letter}”.`);
    return bytes.readUInt16BE(table("hmtx") + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
}

/** The glyph of each code point, of the table's part of format 4. */
function glyphsOf(bytes: Buffer, cmap: number): Map<number, number> {
  const parts = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, i) => bytes.readUInt32BE(cmap + 8 + 8 * i));
  const part = cmap + (parts.find((at) => bytes.readUInt16BE(cmap + at) === 4) as number);
  const count = bytes.readUInt16BE(part + 6) / 2;
  const ends = part + 14;
  const starts = ends + 2 * count + 2;
  const glyphs = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const start = bytes.readUInt16BE(starts + 2 * i);
    const delta = bytes.readUInt16BE(starts + 2 * (count + i));
    const slot = starts + 2 * (2 * count + i);
    const offset = bytes.readUInt16BE(slot);
    for (let code = start; code <= bytes.readUInt16BE(ends + 2 * i) && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : bytes.readUInt16BE(slot + offset + 2 * (code - start));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
