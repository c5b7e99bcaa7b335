import { expect, it } from "vitest";
import { sayListedClaim } from "@/lib/charts/listed-claim";
import { aleppo, aleppoInArabic } from "../ledgers";

const listed = (event: string, ledger = aleppo) =>
  (ledger.claimsByEvent.get(event) ?? [])
    .filter(({ measure }) => measure === "killed")
    .map((claim) => sayListedClaim(ledger, claim));

it("a claim that another holds says so in a list, or it would look like an addition", () => {
  expect(listed("2015-11-04-highway-regained")).toEqual([
    "7 people killed: ISIL, by Government",
    "4 people killed: ISIL, by Government, part of another number",
  ]);
  const [whole, part] = listed("2015-11-04-highway-regained", aleppoInArabic);
  expect(whole).not.toContain("جزء من رقم آخر");
  expect(part).toMatch(/، جزء من رقم آخر$/);
});

it("a claim in a list says in short whose it is, if not the article’s own", () => {
  const claim = aleppo.claims.find(({ claimant }) => claimant === "sohr");
  expect(claim && sayListedClaim(aleppo, claim)).toMatch(/ \(SOHR\)$/);
});
