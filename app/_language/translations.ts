import type { Campaign } from "@/lib/campaign/campaign";
import type { OtherLanguage, Translation } from "@/lib/campaign/language";
import { arabicNames, type Names } from "@/lib/campaign/names";
import { arabic } from "@/lib/words/ar";

interface Translated {
  readonly translation: Translation;
  /** The names of a campaign that are known in its script. */
  namesOf(campaign: Campaign): Names;
}

/** What each language but English is spoken with. The server alone holds all of them; a page loads its own. */
export const translations: Readonly<Record<OtherLanguage, Translated>> = {
  ar: { translation: arabic, namesOf: arabicNames },
};
