import type { Campaign } from "@/lib/campaign/campaign";
import type { OtherLanguage, Translation } from "@/lib/campaign/language";
import { type Names, namesIn } from "@/lib/campaign/names";
import { arabic } from "@/lib/words/ar";

interface Translated {
  readonly translation: Translation;
  /** What a campaign tells in it. */
  namesOf(campaign: Campaign): Names;
}

/** What each language but English is spoken with. The server alone holds all of them; a page loads its own. */
export const translations: Readonly<Record<OtherLanguage, Translated>> = {
  ar: { translation: arabic, namesOf: (campaign) => namesIn("ar", campaign) },
};
