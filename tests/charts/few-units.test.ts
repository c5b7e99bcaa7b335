import { expect, it } from "vitest";
import { capturedUnits } from "@/lib/campaign/vocabulary";
import { sayFewUnits } from "@/lib/charts/few-units";
import { aleppo, aleppoInArabic } from "../ledgers";

it("the kinds of place that are counted are named on a button as long as there is room, else numbered", () => {
  expect(sayFewUnits(["village"], aleppo)).toBe("villages");
  expect(sayFewUnits(["village", "industrial"], aleppo)).toBe("villages, industrial sites");
  expect(sayFewUnits(["village", "town", "hill"], aleppo)).toBe("3 kinds");
  expect(sayFewUnits(capturedUnits, aleppo)).toBe("9 kinds");
  expect(sayFewUnits(capturedUnits, aleppoInArabic)).toBe("9 أنواع");
});
