/** `[longitude, latitude]` in WGS 84 degrees, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];

/** The ground that a map is drawn on, simplified, as plain JSON. It belongs to no campaign. */
export interface Basemap {
  /** Lines between countries. */
  readonly borders: readonly (readonly Position[])[];
  /** Lines between the governorates of one country. */
  readonly governorates: readonly (readonly Position[])[];
  /** Lakes and reservoirs, each as the closed ring of its shore, clockwise, and those of its islands, the other way. */
  readonly lakes: readonly (readonly (readonly Position[])[])[];
  /** What bears a name on a map, by areas coarser than what is drawn: they only say where the name may stand. */
  readonly areas: readonly NamedArea[];
}

/** A country, a governorate or a lake by its name, as the rings of all its parts. */
export interface NamedArea {
  readonly kind: "country" | "governorate" | "lake";
  readonly name: string;
  /** Closed; none of them is a hole. */
  readonly rings: readonly (readonly Position[])[];
}
