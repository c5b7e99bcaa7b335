import type { Schema } from "./schema";

/** A value that an address takes, as OpenAPI describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: true;
  readonly description: string;
  readonly schema: Schema;
  /** For each chart the values that it takes; left out where all take the same. */
  readonly "x-by-slug"?: Readonly<Record<string, readonly string[]>>;
  /** How a list is written; left out for single values. */
  readonly style?: "form";
  readonly explode?: false;
}

/** An address that machines read. */
export interface Endpoint {
  /** With its variable parts in braces. */
  readonly path: string;
  /** The group under which it is listed. */
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  /** Those of its own; parameters of the view are referred to by `view`. */
  readonly parameters: readonly Parameter[];
  /** Whether it takes all that a link of a page takes, or the version alone, or nothing of it. */
  readonly view: "all" | "version" | "none";
  /** What it answers, by media type; nothing where it leads elsewhere. */
  readonly content: Readonly<Record<string, Schema>>;
  /** How it answers beside 200 and the faults that every address may answer. */
  readonly answers: readonly ("303" | "304" | "400" | "404" | "501" | "503")[];
  /** An address that works. */
  readonly example: string;
}

export const tags = {
  Charts: "What each chart shows under a view.",
  Embedding: "Charts in the pages of other sites.",
  Events: "What happened, and the whole ledger of it.",
  Package: "The data as it was coded, with what is said about it.",
  Service: "About the site itself.",
} as const;
export type Tag = keyof typeof tags;
