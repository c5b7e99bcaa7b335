import { english, type Spoken } from "@/lib/campaign/language";
import { chosenLanguage } from "./chosen";
import { translations } from "./translations";

/** What speaks the language of the reader, for parts of pages that only the server makes. */
export async function chosenSpeech(): Promise<Spoken> {
  const language = await chosenLanguage();
  return language === "en" ? english : translations[language];
}
