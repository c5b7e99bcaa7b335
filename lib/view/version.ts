import type { Ledger } from "../campaign/ledger";
import { type Ignored, isTracking, readView } from "./reading";

/**
 * Reads the query of a file that is the same under every view: the version of the data may stand in it, and no more.
 * @returns the version that it names, null for none; and all else that stands there, then what of the version was refused
 */
export function readVersion(
  query: URLSearchParams,
  ledger: Ledger,
): { readonly v: string | null; readonly ignored: readonly Ignored[] } {
  const reason = "This file is the same under every view; its only key is v.";
  const others = [...query].filter(([key]) => key !== "v" && !isTracking(key));
  const versions = new URLSearchParams(query.getAll("v").map((v) => ["v", v]));
  return {
    v: query.get("v"),
    ignored: [...others.map(([key, value]) => ({ key, value, reason })), ...readView(versions, ledger).ignored],
  };
}
