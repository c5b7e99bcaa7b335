/** Something told that may lie outside the chosen days. */
export interface Paled {
  /** Whether it does: its words stand over the veil, as faint as if under it. */
  readonly pale?: boolean;
}

/** How strong words over the veil are: whole ones, for half a number is another number. */
export const strength = ({ pale }: Paled) => (pale ? 0.4 : 1);
