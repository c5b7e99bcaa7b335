import { geoPath } from "d3";
import type { Basemap, Position } from "../../campaign/basemap";
import type { Ledger } from "../../campaign/ledger";
import { onceFor } from "../../memo/once-for";
import type { Holding } from "../../series/places";
import type { Frame } from "../frame";
import { type MapSheet, rounded } from "./map-layout";
import { roadClass, roadStrokes } from "./place-look";
import type { Shape } from "./svg-mark";

const smooth = { "stroke-linejoin": "round" } as const;

/** The land of a sheet with its waters and borders, as far as they are known. */
export function groundShapes({ basemap, palette }: Frame, sheet: MapSheet): Shape[] {
  const { x1, y1, x2, y2 } = sheet.room;
  const land: Shape = {
    tag: "rect",
    attributes: { x: x1, y: y1, width: x2 - x1, height: y2 - y1, fill: palette.land, class: "land" },
  };
  if (!basemap) return [land];
  const { lakes, governorates, borders } = groundPaths(basemap, sheet);
  const line = { fill: "none", stroke: palette.muted, ...smooth };
  return [
    land,
    { tag: "path", attributes: { d: lakes, fill: palette.water } },
    { tag: "path", attributes: { d: governorates, ...line, "stroke-opacity": "0.45", "stroke-dasharray": "1 3" } },
    {
      tag: "path",
      attributes: { d: borders, ...line, "stroke-width": 1.25, "stroke-dasharray": "7 2 1.5 2" },
    },
  ];
}

// Plot would project them for each drawing; whatever a filter changes, they lie where they lay.
const groundPaths = onceFor((basemap: Basemap, { projection }: MapSheet) => {
  const path = geoPath(rounded(projection));
  const lines = (coordinates: readonly (readonly Position[])[]) =>
    path({ type: "MultiLineString", coordinates: coordinates as [number, number][][] });
  return {
    lakes: path({ type: "MultiPolygon", coordinates: basemap.lakes as [number, number][][][] }),
    governorates: lines(basemap.governorates),
    borders: lines(basemap.borders),
  };
});

/** Roads as a bed of grey with the strokes of who cut or holds them over it. */
export function roadShapes(roads: readonly Holding[], ledger: Ledger, sheet: MapSheet, { palette }: Frame): Shape[] {
  const paths = roadPaths(ledger, sheet);
  return roads.flatMap((road): Shape[] => {
    if (sheet.leaves.has(road.place.id)) return [];
    const d = paths.get(road.place.id) ?? null;
    return [
      {
        tag: "path",
        attributes: {
          d,
          fill: "none",
          stroke: palette.muted,
          "stroke-opacity": "0.55",
          "stroke-width": 4,
          "stroke-linecap": "round",
          ...smooth,
        },
      },
      ...roadStrokes(road, ledger, palette).map((stroke): Shape => {
        return {
          tag: "path",
          attributes: {
            class: roadClass(road.place.id),
            d,
            fill: "none",
            ...smooth,
            stroke: stroke.stroke,
            "stroke-width": 2.5,
            "stroke-opacity": road.passes ? null : "0.35",
            "stroke-dasharray": stroke.strokeDasharray,
            "stroke-dashoffset": stroke.strokeDashoffset,
          },
        };
      }),
    ];
  });
}

/** The line of each road by its place, as far as a sheet shows it. */
const roadPaths = onceFor((ledger: Ledger, { projection }: MapSheet) => {
  const path = geoPath(rounded(projection));
  const roads = [...ledger.places.values()].filter((place) => place.path.length > 0);
  return new Map(
    roads.map((place) => {
      const coordinates = place.path.map(([latitude, longitude]) => [longitude, latitude]);
      return [place.id, path({ type: "LineString", coordinates })];
    }),
  );
});
