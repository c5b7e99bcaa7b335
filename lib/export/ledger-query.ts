import { type Language, languages, readLanguage } from "../campaign/language";
import type { Ignored } from "../view/reading";

/** Keys of a query that choose a file of the ledger, beside the version. */
export const ledgerKeys = ["language"] as const;

/** Reads with names in which language a query asks for the ledger, English where it names none, or what of it cannot be read. */
export function readLedgerQuery(
  query: URLSearchParams,
): { readonly language: Language } | { readonly ignored: readonly Ignored[] } {
  const [value = "en", ...more] = query.getAll("language");
  const language = readLanguage(value);
  const twice = more.map((value): Ignored => ({ key: "language", value, reason: "The key stands twice." }));
  if (language !== null && twice.length === 0) return { language };
  const reason = `Allowed: ${languages.join(", ")}.`;
  return { ignored: [...(language === null ? [{ key: "language", value, reason }] : []), ...twice] };
}
