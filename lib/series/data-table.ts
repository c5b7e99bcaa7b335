/** Rows as a file holds them. Null is blank: nothing stated, or open; never zero. */
export interface DataTable {
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** `claim`: a row a claim, over its own days. `day`: a row a day, spans shared out evenly and marked so. */
export const rowings = ["claim", "day"] as const;
export type Rowing = (typeof rowings)[number];
