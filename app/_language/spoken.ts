import type { Spoken } from "@/lib/campaign/language";
import { english } from "@/lib/campaign/language";
import { arabic } from "@/lib/words/ar";
import { chosenLanguage } from "./chosen";

/** What speaks the language of the reader, for parts of pages that only the server makes. */
export async function chosenSpeech(): Promise<Spoken> {
  return (await chosenLanguage()) === "ar" ? { translation: arabic } : english;
}
