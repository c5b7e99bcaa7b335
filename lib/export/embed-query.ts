import type { Ledger } from "../campaign/ledger";
import { readView, type ViewReading } from "../view/reading";
import { refuseTheme, type Theme } from "./picture";

/** What the address of an embed asks for. */
export interface EmbedReading extends ViewReading {
  /** Null for the reader's own. */
  readonly theme: Theme | null;
}

/** Reads the address of an embed as leniently as that of a page: what cannot be read is named and left out. */
export function readEmbed(query: URLSearchParams, ledger: Ledger): EmbedReading {
  const { view, ignored } = readView(query, ledger, ["theme"]);
  const value = query.get("theme");
  const reason = value === null ? null : refuseTheme(value);
  return value === null || reason === null
    ? { view, ignored, theme: value as Theme | null }
    : { view, ignored: [...ignored, { key: "theme", value, reason }], theme: null };
}
