import { expect, it } from "vitest";
import { heightAt, heightStyle, heightsOf } from "@/app/_drawing/heights";
import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { aleppo, viewOf } from "../ledgers";

const of = (slug: string, alone: boolean) => heightsOf(chartOf(slug) as Chart, aleppo, viewOf("", aleppo), alone);

it("draws a chart half as high again on its own page, but never so high that it is not seen as a whole", () => {
  expect(of("vehicle-losses", true)).toEqual({ narrow: 320, wide: 320, large: 480 });
  expect(of("casualties", true)).toEqual({ narrow: 480, wide: 480, large: 620 });
});

it("draws it no higher among others, nor where it is as high as can be by itself", () => {
  expect(of("vehicle-losses", false)).toEqual({ narrow: 320, wide: 320 });
  expect(of("map", true)).toEqual({ narrow: 560, wide: 640 });
});

it.each([
  [559, 300],
  [560, 400],
  [899, 400],
  [900, 600],
])("chooses by width: at %i px it is %i px high", (width, height) => {
  expect(heightAt({ narrow: 300, wide: 400, large: 600 }, width)).toBe(height);
});

it("is as high as on a wide screen where there is no larger one, and tells the style sheet so", () => {
  expect(heightAt({ narrow: 300, wide: 400 }, 1200)).toBe(400);
  expect(heightStyle({ narrow: 300, wide: 400 })).toEqual({
    "--narrow": "300px",
    "--wide": "400px",
    "--large": "400px",
  });
});
