/**
 * Days, numbers or ids that rise; 0 for equal ones, which then keep their order in a sort.
 *
 * Instead of d3’s, as `group` is: nothing that a page loads at first needs the rest of d3.
 */
export function ascending<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same that fall. */
export function descending<Value extends string | number>(a: Value, b: Value): number {
  return ascending(b, a);
}
