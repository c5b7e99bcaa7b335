import type { z } from "zod";
import { type Measure, type Unit, unitsOf } from "../campaign/vocabulary";

/** What several cells of one row must be together. */
export interface CellRule<Cells> {
  /** The cells it looks at; while one of them cannot be read, the rule is not asked. */
  readonly reads: readonly (keyof Cells & string)[];
  /** The column that bears the fault. */
  readonly at: keyof Cells & string;
  /** The fault as a sentence, or null where the row keeps the rule. */
  readonly fault: (cells: Cells) => string | null;
}

/** Puts rules on the cells of a row. Each is asked for itself, so that one row can break several. */
export function withRules<Row extends z.ZodObject>(row: Row, rules: readonly CellRule<z.output<Row>>[]): Row {
  return rules.reduce(
    (schema, { reads, at, fault }) =>
      schema.refine((cells) => fault(cells as z.output<Row>) === null, {
        path: [at],
        error: ({ input }) => fault(input as z.output<Row>),
        when: ({ issues }) => !issues.some(({ path }) => reads.some((column) => path?.[0] === column)),
      }),
    row,
  );
}

interface Dated {
  readonly date_start: string;
  readonly date_end: string;
}

/** A period that does not end before it starts. */
export const inOrder: CellRule<Dated> = {
  reads: ["date_start", "date_end"],
  at: "date_end",
  fault: ({ date_start, date_end }) =>
    date_end < date_start ? `the end ${date_end} lies before the start ${date_start}` : null,
};

interface Counted {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

/** Bounds in order, and a best number only where all three are one exact number. */
export const asCounted: readonly CellRule<Counted>[] = [
  {
    reads: ["low", "high"],
    at: "high",
    fault: ({ low, high }) => (high !== null && low > high ? `low ${low} is above high ${high}` : null),
  },
  {
    reads: ["low", "best", "high"],
    at: "best",
    fault: ({ low, best, high }) => {
      if (best === null || (low === best && high === best)) return null;
      if (low > best) return `low ${low} is above best ${best}`;
      if (high !== null && best > high) return `best ${best} is above high ${high}`;
      return `best is for exact numbers: low and high must be ${best}, too, or best be blank`;
    },
  },
];

interface Measured {
  readonly measure: Measure;
  readonly unit: Unit;
}

/** A unit that the measure is counted in. */
export const inItsUnit: CellRule<Measured> = {
  reads: ["measure", "unit"],
  at: "unit",
  fault: ({ measure, unit }) =>
    unitsOf[measure].includes(unit)
      ? null
      : `“${unit}” is no unit of ${measure}; allowed are ${unitsOf[measure].join(", ")}`,
};
