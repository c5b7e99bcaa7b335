import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { chosenSpeech } from "../_language/spoken";
import { chosenTheme } from "./chosen";
import { ThemeChoice } from "./ThemeChoice";

/** The choice of light and dark, with what the reader chose before. */
export async function ThemeMenu() {
  const { lightOrDark, light, dark, system } = wordsOf(site, await chosenSpeech());
  return <ThemeChoice remembered={await chosenTheme()} label={lightOrDark} names={{ light, dark, system }} />;
}
