import { createHash } from "node:crypto";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipOf } from "@/lib/export/archive";
import { day } from "../campaign/days";

const files = new Map([
  ["datapackage.json", `{"title": "October–December"}\n`],
  ["places.csv", "id,name\r\nal-hader,الحاضر\r\n"],
  ["empty.md", ""],
]);
const zip = zipOf(files, day("2026-11-22"));
/** Little-endian numbers of the first local file header: time, then date, as DOS counts them. */
const stamp = (bytes: Uint8Array) => [10, 12].map((at) => (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0));

describe("texts as a zip archive", () => {
  it("gives back every file under its name, in order, byte by byte", () => {
    const read = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(read).toEqual([...files]);
  });

  it("gives back whatever text it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = unzipSync(zipOf(new Map([["a.txt", text]]), day("2026-11-22")));
        expect(Buffer.from(read["a.txt"] ?? [])).toEqual(Buffer.from(text));
      }),
    );
  });

  // The suite runs on both sides of UTC: one constant holds for both.
  it("is the same bytes in every time zone", () => {
    const stored = zipOf(new Map([["a", ""]]), day("2026-11-22"));
    expect(createHash("sha256").update(stored).digest("hex")).toMatchInlineSnapshot(
      `"69b670f836da654b2dc6df58b8cfdb7055078c847c268878e16fe0328d0cd0a3"`,
    );
  });

  it("dates its files at noon of the day", () => {
    const [time, date] = stamp(zip);
    expect(time).toBe(12 << 11);
    expect(date).toBe(((2026 - 1980) << 9) | (11 << 5) | 22);
  });
});
