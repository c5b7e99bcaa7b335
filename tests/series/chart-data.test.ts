import { describe, expect, it } from "vitest";
import { contains } from "@/lib/campaign/day";
import { dataOf } from "@/lib/series/chart-data";
import { rowingsOf } from "@/lib/series/rowings";
import { period } from "../campaign/days";
import { aleppo, viewOf } from "../ledgers";

const ofClaims = (["villages-captured", "casualties", "vehicle-losses", "territory"] as const).filter((slug) =>
  rowingsOf[slug].includes("claim"),
);

describe.each(ofClaims)("a row of %s that is a claim", (slug) => {
  /** The rows as whether they are marked, and whether their own days say so. */
  const marks = (start: string, end: string) => {
    const chosen = period(start, end);
    const { columns, rows } = dataOf(slug, aleppo, viewOf(`time=${start}..${end}`, aleppo), "claim");
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    return rows.map((row) => {
      const [first, last] = ["date_start", "date_end"].map((name) => `${row[at(name)]}`);
      return { marked: row[at("partly")], cut: !contains(chosen, period(`${first}`, `${last}`)) };
    });
  };

  it("is marked where the chosen days cut it, and nowhere else", () => {
    const under = [...marks("2015-10-18", "2015-10-23"), ...marks("2015-11-21", "2015-12-20")];
    expect(under.map(({ marked }) => marked)).toEqual(under.map(({ cut }) => cut));
    expect(marks("2015-10-16", "2016-02-06").every(({ marked }) => marked === false)).toBe(true);
    expect(under.length).toBeGreaterThan(1);
  });
});
