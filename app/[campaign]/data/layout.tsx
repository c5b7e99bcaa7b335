import type { ReactNode } from "react";
import { asCoded } from "../../_language/as-coded";
import { chosenSpeech } from "../../_language/spoken";

/** The pages about the data are in English, as the package is; on pages in another language they are marked as such. */
export default async function DataLayout({ children }: { children: ReactNode }) {
  const original = asCoded(await chosenSpeech());
  return original ? <div {...original}>{children}</div> : children;
}
