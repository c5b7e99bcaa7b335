import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/load/table";

const columns = ["id", "name", "note"];
const read = (text: string) => readTable("t.csv", text, columns);
const fault = (line: number | null, column: string | null, message: string) => ({
  file: "t.csv",
  line,
  column,
  message: expect.stringContaining(message),
});

describe("readTable", () => {
  it("gives each row the line on which it begins, also after cells of several lines and blank lines", () => {
    const { rows, faults } = read('id,name,note\na,"one\ntwo\nthree",x\n\nb,"1, 2",\nc,"say ""so""",z\n');
    expect(faults).toEqual([]);
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, { id: "a", name: "one\ntwo\nthree", note: "x" }],
      [6, { id: "b", name: "1, 2", note: "" }],
      [7, { id: "c", name: 'say "so"', note: "z" }],
    ]);
  });

  it("needs no newline at the end and takes a header alone for a table without rows", () => {
    expect(read("id,name,note\na,b,c").rows).toHaveLength(1);
    expect(read("id,name,note")).toMatchObject({ rows: [], faults: [], complete: true });
  });

  it("restores whatever cells a spreadsheet writes, with their lines", () => {
    const anyCell = fc.string({ unit: fc.constantFrom("a", "ä", "ع", ",", ";", '"', "\n", " ", "’") });
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell, anyCell)), (table) => {
        const body = table.map((cells) => cells.map(quoted).join(","));
        const { rows, faults } = read(["id,name,note", ...body].join("\n"));
        expect(faults).toEqual([]);
        expect(rows.map(({ cells }) => columns.map((column) => cells[column]))).toEqual(table);
        const heights = body.map((row) => row.split("\n").length);
        const lines = heights.map((_, i) => 2 + heights.slice(0, i).reduce((sum, height) => sum + height, 0));
        expect(rows.map(({ line }) => line)).toEqual(lines);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    const unit = fc.constantFrom("id", "name", "note", ",", '"', "\n", "a", "\\", "\0");
    fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (text) => void read(text)));
  });

  it.each([
    ["an empty file", "", [fault(null, null, "is empty")]],
    ["a file of blank lines", "\n\n", [fault(null, null, "is empty")]],
    ["a missing column", "id,name\na,b", [fault(1, "note", "the column “note” is missing")]],
    [
      "an unknown column",
      "id,name,note,extra\na,b,c,d",
      [fault(1, "extra", "“extra” is no column of this table; its columns are id, name, note")],
    ],
    [
      "an unknown column that stands twice as such, and once",
      "id,extra,name,note,extra\na,b,c,d,e",
      [fault(1, "extra", "no column of this table"), fault(1, "extra", "stands here twice")],
    ],
    ["a column that stands three times, once", "id,id,id,name,note\na,b,c,d,e", [fault(1, "id", "stands here twice")]],
    ["a header below blank lines on its own line", "\n\nid,name\na,b", [fault(3, "note", "is missing")]],
    ["a column that stands twice", "id,name,name,note\na,b,c,d", [fault(1, "name", "stands here twice")]],
    ["columns in another order", "name,id,note\na,b,c", [fault(1, null, "another order than id, name, note")]],
    [
      "a row with a cell too many",
      "id,name,note\na,b,c,d",
      [fault(2, null, "has 4 cells where the header has 3; perhaps a cell with a comma in it needs quotes")],
    ],
    [
      "a row with a cell too few",
      "id,name,note\na,b,c\nb,c",
      [fault(3, null, "has 2 cells where the header has 3; perhaps a comma is missing")],
    ],
    ["a quote that is never closed", 'id,name,note\na,b,c\nb,"c,d\ne,f,g', [fault(3, null, "never closed")]],
    ["a quote of the header that is never closed, once", 'id,"name,note\na,b,c', [fault(1, null, "never closed")]],
    ["a quote inside a cell", 'id,name,note\na,the "b" c,d\n', [fault(2, null, "double the mark")]],
    ["text after a closed quote", 'id,name,note\na,"x\ny",z\nb,"c"d,e\n', [fault(4, null, "double the mark")]],
  ])("reports %s", (_, text, faults) => {
    expect(read(text).faults).toEqual(faults);
  });

  it("reports a ragged row after a cell of several lines on the line where it begins", () => {
    expect(read('id,name,note\na,"b\nc",d\ne,"f\ng\nh"\n').faults).toEqual([fault(4, null, "has 2 cells")]);
  });

  it("keeps the rows before a broken quote, and says that others may follow", () => {
    const { rows, complete } = read('id,name,note\na,b,c\nd,"e,f\ng,h,i');
    expect(rows.map(({ cells }) => cells.id)).toEqual(["a"]);
    expect(complete).toBe(false);
  });

  it("knows cells by the header over them, in whatever order it is, and a missing column as blank", () => {
    expect(read("note,id\nc,a\n").rows).toEqual([{ line: 2, ragged: false, cells: { id: "a", name: "", note: "c" } }]);
  });

  it("knows a ragged row by its first cell only", () => {
    expect(read("id,name,note\na,b\n").rows).toEqual([{ line: 2, ragged: true, cells: { id: "a" } }]);
  });
});
