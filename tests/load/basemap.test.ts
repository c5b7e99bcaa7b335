import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readBasemap } from "@/lib/load/basemap";
import { clockwise, sharedEdges, simplified } from "@/lib/load/lines";

const bytes = await readFile("data/basemap/basemap.geojson");
const text = bytes.toString("utf8");
const faultsOf = (changed: string) => {
  const read = readBasemap(Buffer.from(changed));
  return "faults" in read ? read.faults : [];
};

describe("the basemap", () => {
  it("is read without a fault, small enough to be sent", () => {
    const read = readBasemap(bytes);
    if ("faults" in read) throw new Error("It has faults.");
    expect(read.basemap.borders).toHaveLength(1);
    expect(read.basemap.governorates.length).toBeGreaterThan(0);
    expect(JSON.stringify(read.basemap).length).toBeLessThan(20_000);
  });

  it("names countries, governorates and lakes, a lake of two parts once", () => {
    const read = readBasemap(bytes);
    if ("faults" in read) throw new Error("It has faults.");
    const namesOf = (kind: string) => read.basemap.areas.filter((area) => area.kind === kind).map(({ name }) => name);
    expect(namesOf("country")).toEqual(["Syria", "Turkey"]);
    expect(namesOf("governorate")).toEqual(["Latakia", "Tartus", "Raqqa", "Aleppo", "Hama", "Homs", "Idlib"]);
    expect(namesOf("lake").toSorted()).toEqual(["Lake Assad", "Sabkhat al-Jabbul"]);
    for (const ring of read.basemap.areas.flatMap(({ rings }) => rings)) expect(ring[0]).toEqual(ring.at(-1));
  });

  it("is refused with the line and path of what is wrong", () => {
    const faults = faultsOf(text.replace('"layer":"water"', '"layer":"river"').replace("[36.2,34.9]", "[360.2,34.9]"));
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, "features.0.geometry.coordinates.0.0.0"],
      [expect.any(Number), expect.stringMatching(/^features\.\d+\.properties\.layer$/)],
    ]);
  });

  it("is refused where it is no JSON or no UTF-8", () => {
    expect(faultsOf(text.replace('"layer":"water",', '"layer":"water" '))).toEqual([
      {
        file: "basemap.geojson",
        line: text.slice(0, text.indexOf('"layer":"water"')).split("\n").length,
        column: null,
        message: expect.stringMatching(/^is no JSON/),
      },
    ]);
    expect("faults" in readBasemap(new Uint8Array([0xff]))).toBe(true);
  });
});

describe("borders", () => {
  const left = [
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 2],
    [0, 2],
    [0, 0],
  ] as const;
  const right = [
    [1, 0],
    [2, 0],
    [2, 2],
    [1, 2],
    [1, 1],
    [1, 0],
  ] as const;

  it("are the edges that two areas share, each once, joined to lines", () => {
    expect(sharedEdges([left, right])).toEqual([
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
    ]);
  });

  it("are not where the map is cut", () => {
    expect(sharedEdges([left])).toEqual([]);
  });
});

describe("a simplified line", () => {
  it("keeps its ends and what lies farther off than allowed", () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.1],
          [2, 0],
          [3, 2],
          [4, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0],
    ]);
  });

  it("keeps a ring closed", () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
        0.1,
      ),
    ).toHaveLength(5);
  });
});

it("a ring runs clockwise, whichever way it was given", () => {
  const ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ] as const;
  expect(clockwise(ring)).toEqual(ring);
  expect(clockwise(ring.toReversed())).toEqual(ring);
});
