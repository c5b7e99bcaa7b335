import { expect, it } from "vitest";
import { openLedger } from "@/lib/campaign/ledger";
import { netControl } from "@/lib/charts/net-control";
import { tableOf } from "@/lib/charts/tables";
import { villagesCaptured } from "@/lib/charts/villages-captured";
import { arabic } from "@/lib/words/ar";
import { aleppoCampaign, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";

const { ledger: real } = aleppoCampaign;

/** Every claim counts as many. */
const counting = (count: number) => ({
  ...real,
  claims: real.claims.map((claim) => ({ ...claim, estimate: { low: count, best: count, high: count } })),
});

it("parts the thousands of a scale as those of any other number", () => {
  const ledger = openLedger(counting(1500));
  const drawn = drawSvg(villagesCaptured.figure(ledger, viewOf("", ledger)), { height: 440 });
  expect(drawn).toMatch(/>\d,\d{3}</);
  expect(drawn).not.toMatch(/>\d{4}</);
});

it("gives a column of units the form that Arabic asks for beside its number", () => {
  const unitsOf = (count: number) => {
    const ledger = openLedger(counting(count), arabic);
    const { columns, rows } = tableOf(netControl.figure(ledger, viewOf("", ledger)).of);
    const at = columns.findIndex(({ key }) => key === "unit");
    return [...new Set(rows.map(({ cells }) => cells[at]))];
  };
  expect(unitsOf(5)).toEqual(["قرى"]);
  expect(unitsOf(11)).toEqual(["قرية"]);
});
