import type { Language } from "@/lib/campaign/language";

/** The cookie that remembers the choice: the server reads it, so that the page is sent in its language. */
export const languageCookie = "language";

/** What each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = { en: "English", ar: "العربية" };

/** Where the lines of a language begin. */
export const directions: Readonly<Record<Language, "ltr" | "rtl">> = { en: "ltr", ar: "rtl" };

/** A cookie as it is set: for a year, or gone for English. */
export function writeLanguage(language: Language): string {
  const days = language === "en" ? 0 : 365;
  return `${languageCookie}=${language}; Path=/; Max-Age=${days * 86_400}; SameSite=Lax`;
}
