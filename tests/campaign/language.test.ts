import { expect, it } from "vitest";
import { english, languageOf, readLanguage } from "@/lib/campaign/language";
import { aleppo, aleppoInArabic } from "../ledgers";

it.each(["en", "ar"])("is read from %s", (language) => {
  expect(readLanguage(language)).toBe(language);
});

it.each([undefined, null, "", "AR", "ar-SY", "de", "constructor", 0])("is none of those spoken for %j", (value) => {
  expect(readLanguage(value)).toBeNull();
});

it("is that of what speaks", () => {
  expect([english, aleppo, aleppoInArabic].map(languageOf)).toEqual(["en", "en", "ar"]);
});
