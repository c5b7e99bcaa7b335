import { cookies } from "next/headers";
import { type Language, readLanguage } from "@/lib/campaign/language";
import { languageCookie } from "./language";

/**
 * The language that the reader of this page has chosen. Without a choice it is English, whatever the browser asks
 * for: the ledger was coded in English, and translations, some of them missing, are for those to choose who want them.
 */
export async function chosenLanguage(): Promise<Language> {
  return readLanguage((await cookies()).get(languageCookie)?.value) ?? "en";
}
