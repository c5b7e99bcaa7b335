import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadBasemap, readBasemap } from "@/lib/load/basemap";
import { PackageError } from "@/lib/load/fault";
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

describe("a basemap of few features", () => {
  type Ring = readonly (readonly [number, number])[];

  /** Clockwise, from its south-western corner. */
  const square = (x: number, y: number, side: number): Ring => [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
  const feature = (layer: string, name: string | null, ...polygons: Ring[][]) => ({
    type: "Feature",
    properties: { layer, name },
    geometry:
      polygons.length === 1
        ? { type: "Polygon", coordinates: polygons[0] }
        : { type: "MultiPolygon", coordinates: polygons },
  });
  const read = (...features: ReturnType<typeof feature>[]) =>
    readBasemap(Buffer.from(JSON.stringify({ type: "FeatureCollection", features })));
  const drawn = (...features: ReturnType<typeof feature>[]) => {
    const ground = read(...features);
    if ("faults" in ground) throw new Error(JSON.stringify(ground.faults));
    return ground.basemap;
  };
  const island = square(0.4, 0.4, 0.2);

  it("draws a lake clockwise and its islands the other way, however they were given", () => {
    const [one, other] = [square(0, 0, 1), square(2, 0, 1)];
    const lakes = [[one, island.toReversed()], [other]];
    expect(drawn(feature("water", "Lake", [one, island], [other])).lakes).toEqual(lakes);
    expect(drawn(feature("water", "Lake", [one.toReversed(), island.toReversed()], [other])).lakes).toEqual(lakes);
    expect(drawn(feature("water", "Lake", [one, island]), feature("water", null, [other])).lakes).toEqual(lakes);
  });

  it("names a lake by its parts without their islands, and nothing else of that name with it", () => {
    const { areas } = drawn(
      feature("water", null, [square(4, 0, 1)]),
      feature("water", "Tiber", [square(0, 0, 1), island], [square(2, 0, 1)]),
      feature("water", "Tiber", [square(3, 0, 1)]),
      feature("governorate", "Tiber", [square(0, 0, 9)]),
    );
    expect(areas).toEqual([
      { kind: "lake", name: "Tiber", rings: [square(0, 0, 1), square(2, 0, 1), square(3, 0, 1)] },
      { kind: "governorate", name: "Tiber", rings: [square(0, 0, 9)] },
    ]);
  });

  it("passes over what is too small to be drawn, or to hold a name, but not over three corners", () => {
    const corners: Ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    const { lakes, areas } = drawn(
      feature("water", "Lake", [corners, square(0.1, 0.5, 0.001)], [square(2, 0, 0.001)], [square(3, 0, 0.01)]),
    );
    expect(lakes).toEqual([[corners], [square(3, 0, 0.01)]]);
    expect(areas).toEqual([{ kind: "lake", name: "Lake", rings: [corners] }]);
  });

  it("draws borders between countries, and apart from them those between governorates", () => {
    const { borders, governorates } = drawn(
      feature("country", "Here", [square(0, 0, 2)]),
      feature("governorate", "North", [square(0, 1, 1)]),
      feature("governorate", "South", [square(0, 0, 1)]),
    );
    expect(borders).toEqual([]);
    expect(governorates).toEqual([
      [
        [1, 1],
        [0, 1],
      ],
    ]);
  });

  it.each<[string, Ring[], string | null, string]>([
    ["a longitude beyond half round", [square(179, 0, 1.1)], null, "geometry.coordinates.0.2.0"],
    ["a latitude beyond the pole", [square(0, 89, 1.1)], null, "geometry.coordinates.0.1.1"],
    ["a ring of too few points", [square(0, 0, 1).slice(0, 3)], null, "geometry.coordinates.0"],
    ["an area without a ring", [], null, "geometry.coordinates"],
    ["an empty name", [square(0, 0, 1)], "", "properties.name"],
  ])("is refused for %s", (_, rings, name, path) => {
    const refused = read(feature("water", name, rings));
    expect("faults" in refused && refused.faults[0]?.column).toBe(`features.0.${path}`);
  });

  it("is refused with the folder in which it lies", async () => {
    const folder = await mkdtemp(join(tmpdir(), "campaign-ledger-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "basemap.geojson"), "{}");
    const load = () => loadBasemap(join(folder, "basemap.geojson"));
    expect(load).toThrow(PackageError);
    expect(load).toThrow(`The package in ${folder} cannot be loaded.`);
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

  it("loses what lies just as far off as allowed", () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.5],
          [2, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });

  it("keeps a point that lies beyond its ends, be it in line with them", () => {
    const there = [
      [0, 0],
      [3, 0],
      [1, 0],
    ] as const;
    expect(simplified(there, 0.5)).toEqual(there);
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
