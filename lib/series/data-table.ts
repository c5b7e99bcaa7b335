/** Rows as a file holds them. Null is blank: nothing stated, or open; never zero. */
export interface DataTable {
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
