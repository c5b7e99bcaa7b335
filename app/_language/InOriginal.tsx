import type { ReactNode } from "react";
import type { Original } from "./as-coded";

/** Words of the ledger in the midst of others. */
export function InOriginal({ original, children }: { original: Original | null; children: ReactNode }) {
  return original ? <bdi {...original}>{children}</bdi> : children;
}
