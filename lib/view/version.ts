import type { Ledger } from "../campaign/ledger";
import { explainKey, refusedPart } from "./explain";
import { type Ignored, isTracking, standsTwice } from "./reading";

/**
 * Reads the query of a file that is the same under every view: the version of the data may stand in it, and no more.
 * @returns the version that it names, null for none; and all else that stands there
 */
export function readVersion(
  query: URLSearchParams,
  ledger: Ledger,
): { readonly v: string | null; readonly ignored: readonly Ignored[] } {
  const pairs = [...query];
  const first = pairs.findIndex(([key]) => key === "v");
  const ignored = pairs.flatMap(([key, value], at): Ignored[] => {
    if (isTracking(key)) return [];
    if (key !== "v") return [{ key, value, reason: "This file is the same under every view; its only key is v." }];
    if (at > first) return [{ key, value, reason: standsTwice }];
    return refusedPart("v", value, ledger) === null ? [] : [{ key, value, reason: explainKey("v", ledger) }];
  });
  return { v: query.get("v"), ignored };
}
