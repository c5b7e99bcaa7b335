import { describe, expect, it } from "vitest";
import { casualties } from "@/lib/charts/casualties";
import { villagesCaptured } from "@/lib/charts/villages-captured";
import { aleppo, aleppoInArabic, viewOf } from "../ledgers";

describe.each([villagesCaptured, casualties])("the note of $slug", (chart) => {
  const note = (query: string, ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger)).note;

  it("says how what lies only partly within the chosen days counts, where something does", () => {
    expect(note("")).not.toContain("from none to all");
    expect(note("time=2015-10-18..2015-10-23")).toMatch(/ counts there as anything from none to all\.$/);
    expect(note("time=2015-10-18..2015-10-23", aleppoInArabic)).toMatch(/ بين لا شيء والكل\.$/);
  });
});
