/** One thing that is wrong with a package, where a person can find it. */
export interface Fault {
  /** Name of the file within the package. */
  readonly file: string;
  /** Line of the file, from 1; null where the fault is the whole file's. */
  readonly line: number | null;
  /** Column of a table, or path within datapackage.json; null where the fault is the whole row's or file's. */
  readonly column: string | null;
  /** A sentence for whoever codes the data. */
  readonly message: string;
}

/** A package that cannot be loaded, with all that is wrong with it. */
export class PackageError extends Error {
  override readonly name = "PackageError";

  constructor(
    readonly folder: string,
    readonly faults: readonly Fault[],
  ) {
    super(`The package in ${folder} cannot be loaded.\n${formatFaults(faults)}`);
  }
}

/** Faults for a person to read: a line each, a blank line between files, their count at the end. */
export function formatFaults(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map((fault) => fault.file))];
  const groups = files.map((file) =>
    faults
      .filter((fault) => fault.file === file)
      .map(formatFault)
      .join("\n"),
  );
  const count = `${counted(faults.length, "fault")} in ${counted(files.length, "file")}`;
  return [...groups, count].join("\n\n");
}

function formatFault({ file, line, column, message }: Fault): string {
  return `${file}${line === null ? "" : `:${line}`}${column === null ? "" : ` ${column}`} — ${message}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
