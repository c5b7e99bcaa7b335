import type { Campaign } from "@/lib/campaign/campaign";
import type { Language } from "@/lib/campaign/language";
import type { Names } from "@/lib/campaign/names";
import { translations } from "./translations";

/** The names that a page sends along: the ledger that the browser asks for has English ones. Null on English pages. */
export function namesFor(campaign: Campaign, language: Language): Names | null {
  return language === "en" ? null : translations[language].namesOf(campaign);
}
