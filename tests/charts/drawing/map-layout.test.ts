import { describe, expect, it } from "vitest";
import { sheetsOf } from "@/lib/charts/drawing/map-layout";
import { aleppo } from "../../ledgers";

const frame = { width: 760, height: 560 };

/** All that places a sheet. */
const placesOf = ({ main, overview }: ReturnType<typeof sheetsOf>) =>
  [main, overview].map((sheet) => [sheet?.room, sheet?.projection.translate(), sheet?.projection.scale()]);

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
