import { expect, it } from "vitest";
import { type Fault, formatFaults, PackageError } from "@/lib/load/fault";

const faults: Fault[] = [
  { file: "events.csv", line: 12, column: "date_end", message: "“2015-02-30” is no calendar day" },
  { file: "events.csv", line: 14, column: null, message: "has 9 cells where the header has 13" },
  { file: "people.csv", line: null, column: null, message: "the file is missing" },
];

it("groups faults by file and counts them at the end", () => {
  expect(formatFaults(faults)).toBe(
    [
      "events.csv:12 date_end — “2015-02-30” is no calendar day",
      "events.csv:14 — has 9 cells where the header has 13",
      "",
      "people.csv — the file is missing",
      "",
      "3 faults in 2 files",
    ].join("\n"),
  );
});

it("counts one fault in one file as such", () => {
  expect(formatFaults(faults.slice(0, 1))).toContain("\n\n1 fault in 1 file");
});

it("carries the faults in the error and tells them in its message", () => {
  const error = new PackageError("data/somewhere", faults);
  expect(error.faults).toBe(faults);
  expect(error.message).toContain("data/somewhere");
  expect(error.message).toContain(formatFaults(faults));
});
