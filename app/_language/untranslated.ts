/** Attributes of what is in another language than the page around it. */
export interface Original {
  readonly lang: "en";
  readonly dir: "ltr";
}

/**
 * Marks what a ledger tells where it has no translation, so that it is laid out and read aloud as English. It is known by
 * being isolated; see `underNames`.
 */
export function untranslated(text: string | undefined): Original | null {
  return text?.[0] === "\u2068" ? { lang: "en", dir: "ltr" } : null;
}
