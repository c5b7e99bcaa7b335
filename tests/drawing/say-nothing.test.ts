import { expect, it } from "vitest";
import { sayNothing } from "@/app/_drawing/say-nothing";
import { day } from "../campaign/days";
import { aleppo, viewOf } from "../ledgers";

const said = (query: string, of: string) =>
  sayNothing({ slug: "villages-captured", ledger: aleppo, view: viewOf(query, aleppo) }, day(of));

it("of a day outside of the chosen ones does not say that nothing was reported, for marks are drawn there", () => {
  expect(said("time=2015-11-01..2015-11-12", "2015-12-20")).toBe("outside of the chosen days");
  expect(said("time=2015-11-01..2015-11-12", "2015-11-07")).toBe("nothing reported");
  expect(said("", "2015-10-29")).toBe("nothing reported");
});
