import { untranslated } from "./untranslated";

/** Words of the ledger in the midst of others. */
export function InOriginal({ children }: { children: string | undefined }) {
  const original = untranslated(children);
  return original ? <bdi {...original}>{children}</bdi> : children;
}
