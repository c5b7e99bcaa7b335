import type { Ledger } from "../campaign/ledger";
import { type Ignored, isTracking, readView } from "./reading";

/**
 * Reads the query of a file that is the same under every view: the version of the data may stand in it, and no more.
 * @param known further keys, which the caller reads by itself
 * @returns the version that it names, null for none; and all else that stands there, then what of the version was refused
 */
export function readVersion(
  query: URLSearchParams,
  ledger: Ledger,
  known: readonly string[] = [],
): { readonly v: string | null; readonly ignored: readonly Ignored[] } {
  const keys = ["v", ...known];
  const reason = `This file is the same under every view; ${known.length > 0 ? "its keys are" : "its only key is"} ${keys.join(", ")}.`;
  const others = [...query].filter(([key]) => !keys.includes(key) && !isTracking(key));
  const versions = new URLSearchParams(query.getAll("v").map((v) => ["v", v]));
  return {
    v: query.get("v"),
    ignored: [...others.map(([key, value]) => ({ key, value, reason })), ...readView(versions, ledger).ignored],
  };
}
