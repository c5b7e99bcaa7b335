import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { toCsv } from "@/lib/export/csv";
import { dataOf } from "@/lib/series/chart-data";
import type { DataTable } from "@/lib/series/data-table";
import { rowingsOf } from "@/lib/series/rowings";
import { aleppo, viewOf } from "../ledgers";

type Cell = DataTable["rows"][number][number];

const table = (names: readonly string[], rows: readonly (readonly Cell[])[]): DataTable => ({
  columns: names.map((name) => ({ name, description: `${name}.` })),
  rows,
});
/** As strict readers do: commas, quotes doubled, every row as long as the first, lines ended by CR LF alone. */
const read = (text: string): string[][] => parse(text, { record_delimiter: "\r\n", relax_column_count: false });

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom(",", '"', "\r", "\n", "\r\n", ";", "'", "=", "＝", "é", "١", " ", "a"))
    .map((parts) => parts.join("")),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null));

describe("a table as CSV", () => {
  it("begins with its header and ends every line, the last too, by CR LF", () => {
    expect(
      toCsv(
        table(
          ["a", "b"],
          [
            [1, "x"],
            [2, "y"],
          ],
        ),
      ),
    ).toBe("a,b\r\n1,x\r\n2,y\r\n");
    expect(toCsv(table(["a", "b"], []))).toBe("a,b\r\n");
  });

  it("has no byte order mark", () => {
    expect(toCsv(table(["a"], [["é"]])).charCodeAt(0)).toBe("a".charCodeAt(0));
  });

  it("leaves null blank, and writes zero, false and true as such", () => {
    expect(toCsv(table(["a", "b", "c", "d"], [[null, 0, false, true]]))).toBe("a,b,c,d\r\n,0,false,true\r\n");
  });

  it.each([
    ["a,b", '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ["two\nlines", '"two\nlines"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["a;b", "a;b"],
    [" spaced ", " spaced "],
    ["‘Umariyah", "‘Umariyah"],
  ])("writes %j as RFC 4180 has it", (text, written) => {
    expect(toCsv(table(["a"], [[text]]))).toBe(`a\r\n${written}\r\n`);
  });

  it.each(["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠sum(a1)"])(
    "disarms %j, which a spreadsheet would run",
    (text) => {
      const [, row] = read(toCsv(table(["a"], [[text]])));
      expect(row).toEqual([`'${text}`]);
    },
  );

  it("leaves numbers below zero and words with a dash inside alone", () => {
    expect(toCsv(table(["a", "b"], [[-3, "counter-attack"]]))).toBe("a,b\r\n-3,counter-attack\r\n");
  });

  it("is read back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell, anyCell), { maxLength: 6 }), (rows) => {
        const said = (cell: Cell) =>
          typeof cell === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : `${cell ?? ""}`;
        expect(read(toCsv(table(["a", "b", "c"], rows)))).toEqual([
          ["a", "b", "c"],
          ...rows.map((row) => row.map(said)),
        ]);
      }),
    );
  });

  it.each(charts.flatMap((chart) => rowingsOf[chart.slug].map((rowing) => [chart.slug, rowing, chart] as const)))(
    "holds every number of %s by %s",
    (_, rowing, chart) => {
      const data = dataOf(chart.slug, aleppo, viewOf("", aleppo), rowing);
      const [head, ...rows] = read(toCsv(data));
      expect(head).toEqual(data.columns.map(({ name }) => name));
      expect(rows).toEqual(data.rows.map((row) => row.map((cell) => `${cell ?? ""}`)));
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});
