import { expect, it } from "vitest";
import { pandasLine, rLine } from "@/lib/export/loading";

const url = "https://ledger.example/aleppo-2015/tables/claims.csv";

it("reads a file with one line of pandas or R", () => {
  expect(pandasLine(url)).toBe(`pd.read_csv("${url}")`);
  expect(rLine(url)).toBe(`read.csv("${url}")`);
});

it("lets no address end the text that it stands in", () => {
  expect(rLine('a")\\')).toBe('read.csv("a\\")\\\\")');
});
