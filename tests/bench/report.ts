import { mkdirSync, writeFileSync } from "node:fs";
import type { Machine } from "./machine";

/** One line of the table. Sizes have a value alone; times have how they spread. */
export interface Row {
  readonly measured: string;
  readonly part: string;
  readonly unit: "ms" | "kB" | "MB" | "tasks" | "a second" | "shift";
  /** A size, or the median of many times. */
  readonly value: number;
  readonly p95?: number;
  readonly worst?: number;
  readonly noise?: number | null;
  readonly count?: number;
  /** What it may cost at most, in words; nothing where no goal is set. */
  readonly goal?: string;
}

/** The table and the machine as Markdown. */
export function toMarkdown(machine: Machine, rows: readonly Row[]): string {
  const heads = ["measured", "part", "unit", "median or size", "p95", "worst", "noise ±", "n", "goal"];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Measurements",
    "",
    ...Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`),
    "",
    line(heads),
    line(heads.map((_, i) => (i > 2 && i < heads.length - 1 ? "--:" : "---"))),
    ...rows.map((row, i) =>
      line([
        row.measured === rows[i - 1]?.measured ? "" : row.measured,
        row.part,
        row.unit,
        ...[row.value, row.p95, row.worst, row.noise].map((value) =>
          value == null ? "" : value.toFixed(row.unit === "shift" ? 3 : 1),
        ),
        row.count === undefined ? "" : `${row.count}`,
        row.goal ?? "",
      ]),
    ),
    "",
  ].join("\n");
}

/** Writes `bench.md` and `bench.json` into a folder. */
export function writeReport(folder: string, machine: Machine, rows: readonly Row[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/bench.md`, toMarkdown(machine, rows));
  writeFileSync(`${folder}/bench.json`, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
}
