import type { PlaceKind, PlacePrecision } from "./vocabulary";

/** A named place. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Spellings of the article and of the gazetteers, Arabic among them. */
  readonly variants: readonly string[];
  readonly kind: PlaceKind;
  /** WGS84 degrees; null where unknown. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PlacePrecision;
  /** How far the true place may lie from the point, km; null for exact and unknown places. */
  readonly radiusKm: number | null;
  /** `[latitude, longitude]` along a road, schematic; empty for all else. */
  readonly path: readonly (readonly [number, number])[];
  readonly sources: readonly string[];
  readonly note: string;
}
