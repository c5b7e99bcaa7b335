import type { Spoken } from "@/lib/campaign/language";
import type { Original } from "./untranslated";

/** Marks what is in English on every page, so that it is laid out and read aloud as English; null on pages that are. */
export function asCoded({ translation }: Spoken): Original | null {
  return translation && { lang: "en", dir: "ltr" };
}
