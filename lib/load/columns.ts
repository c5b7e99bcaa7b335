/** What is wrong with a list of columns, by the column concerned; null where it is the order of all. */
export interface ColumnFault {
  readonly column: string | null;
  readonly message: string;
}

/** Compares the columns that a file names with those its table has. Order matters, but is not held against a list with other faults. */
export function columnFaults(found: readonly string[], expected: readonly string[]): ColumnFault[] {
  const missing = expected.filter((column) => !found.includes(column));
  const unknown = [...new Set(found)].filter((column) => !expected.includes(column));
  const twice = [...new Set(found.filter((column, index) => found.indexOf(column) !== index))];
  const faults = [
    ...missing.map((column) => ({ column, message: `the column “${column}” is missing` })),
    ...unknown.map((column) => ({
      column,
      message: `“${column}” is no column of this table; its columns are ${expected.join(", ")}`,
    })),
    ...twice.map((column) => ({ column, message: `the column “${column}” stands here twice` })),
  ];
  const inOrder = expected.every((column, index) => found[index] === column);
  if (faults.length > 0 || inOrder) return faults;
  return [{ column: null, message: `the columns stand in another order than ${expected.join(", ")}` }];
}
