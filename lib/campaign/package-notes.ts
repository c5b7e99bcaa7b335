/** A column as its package describes it. */
export interface ColumnNotes {
  readonly name: string;
  /** Of its values, in the words of Table Schema: string, integer, number, date, list… */
  readonly type: string;
  /** What it holds, units included; empty where the package says nothing. */
  readonly description: string;
  /** What a blank cell means; null where none may be blank. */
  readonly blank: string | null;
  /** The words that it is limited to; empty for any. */
  readonly words: readonly string[];
}

/** A table as its package describes it. */
export interface TableNotes {
  readonly name: string;
  /** Its file in the package. */
  readonly file: string;
  /** What its rows are; empty where the package says nothing. */
  readonly description: string;
  /** How many there are, the header not counted. */
  readonly rows: number;
  readonly columns: readonly ColumnNotes[];
}

/** Whoever had a part in a package. */
export interface Contributor {
  readonly title: string;
  readonly url: string | null;
  readonly roles: readonly string[];
}

/** What a package rests on. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

/** What a package tells of itself to whoever wants to use it. */
export interface PackageNotes {
  readonly keywords: readonly string[];
  readonly contributors: readonly Contributor[];
  readonly sources: readonly Source[];
  readonly tables: readonly TableNotes[];
}
