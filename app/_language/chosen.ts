import { cookies } from "next/headers";
import { type Language, readLanguage } from "@/lib/campaign/language";
import { languageCookie } from "./language";

/**
 * The language that the reader of this page has chosen. Without a choice it is English, whatever the browser asks
 * for: the ledger tells its events in English, and a page half of which is in another language is for those to choose
 * who want it.
 */
export async function chosenLanguage(): Promise<Language> {
  return readLanguage((await cookies()).get(languageCookie)?.value) ?? "en";
}
