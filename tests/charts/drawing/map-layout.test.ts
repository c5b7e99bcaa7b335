import { describe, expect, it } from "vitest";
import { kmPerDegree, pixelsPerKm, scaleBar, sheetsOf } from "@/lib/charts/drawing/map-layout";
import { aleppo } from "../../ledgers";

const frame = { width: 760, height: 560 };

/** All that places a sheet. */
const placesOf = ({ main, overview }: ReturnType<typeof sheetsOf>) =>
  [main, overview].map((sheet) => [sheet?.room, sheet?.projection.translate(), sheet?.projection.scale()]);

it("a kilometre is as many pixels as the map shows of it, wherever it lies", () => {
  const { projection } = sheetsOf(aleppo, frame).main;
  for (const latitude of [35.2, 36.2, 60]) {
    const [, south = 0] = projection([37, latitude]) ?? [];
    const [, north = 0] = projection([37, latitude + 1 / kmPerDegree]) ?? [];
    expect(pixelsPerKm(projection, latitude)).toBeCloseTo(south - north, 1);
  }
});

it.each([
  [4, { km: 20, length: 80 }],
  [6, { km: 20, length: 120 }],
  [6.1, { km: 10, length: 61 }],
  [300, { km: 0.2, length: 60 }],
])("a scale bar of %d px to a kilometre is the longest round one within 120 px", (perKm, bar) => {
  expect(scaleBar(perKm, 120)).toEqual(bar);
});

describe("the maps of a frame", () => {
  it("are the same ones as long as the frame is as it was", () => {
    const first = sheetsOf(aleppo, frame);
    expect(sheetsOf(aleppo, { ...frame })).toBe(first);
    expect(sheetsOf(aleppo, { ...frame, width: 358 })).not.toBe(first);
    expect(sheetsOf(aleppo, { ...frame, lens: { k: 2, x: 0, y: 0 } })).not.toBe(first);
  });

  it("are forgotten where many others were asked for since, and laid out as before", () => {
    const first = sheetsOf(aleppo, frame);
    for (let k = 2; k < 40; k++) sheetsOf(aleppo, { ...frame, lens: { k, x: 0, y: 0 } });
    const later = sheetsOf(aleppo, frame);
    expect(later).not.toBe(first);
    expect(placesOf(later)).toEqual(placesOf(first));
  });
});
