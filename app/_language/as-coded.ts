import type { Spoken } from "@/lib/campaign/language";

/** Attributes of what is in another language than the page around it. */
export interface Original {
  readonly lang: "en";
  readonly dir: "ltr";
}

/** Marks what the ledger tells in its own words, so that it is laid out and read aloud as English; null on pages that are. */
export function asCoded({ translation }: Spoken): Original | null {
  return translation && { lang: "en", dir: "ltr" };
}
