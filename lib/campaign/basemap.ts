/** `[longitude, latitude]` in WGS 84 degrees, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];

/** The ground that a map is drawn on, simplified, as plain JSON. It belongs to no campaign. */
export interface Basemap {
  /** Lines between countries. */
  readonly borders: readonly (readonly Position[])[];
  /** Lines between the governorates of one country. */
  readonly governorates: readonly (readonly Position[])[];
  /** Lakes and reservoirs, a closed ring each. */
  readonly lakes: readonly (readonly Position[])[];
}
