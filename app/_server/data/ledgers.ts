import type { Campaign } from "@/lib/campaign/campaign";
import type { Language, OtherLanguage } from "@/lib/campaign/language";
import { type Ledger, type LedgerData, openLedger } from "@/lib/campaign/ledger";
import { isolated, underNames } from "@/lib/campaign/names";
import { translations } from "../../_language/translations";
import { once } from "../process/once";
import type { OpenCampaign } from "./campaigns";

const translated = once("ledgers in other languages", () => new WeakMap<Campaign, Map<OtherLanguage, Ledger>>());

/** A campaign's ledger as it speaks to readers of a language; opened once. Files are made from the English one. */
export function ledgerIn({ campaign, ledger }: OpenCampaign, language: Language): Ledger {
  if (language === "en") return ledger;
  const known = translated.get(campaign) ?? new Map<OtherLanguage, Ledger>();
  translated.set(campaign, known);
  const { translation, namesOf } = translations[language];
  const opened = known.get(language) ?? openLedger(underNames(campaign.ledger, namesOf(campaign)), translation);
  known.set(language, opened);
  return opened;
}

/** A campaign's ledger as it is sent to readers of a language: as it was coded, its names in that language beside it. */
export function ledgerFor({ campaign }: OpenCampaign, language: Language): LedgerData {
  const { ledger } = campaign;
  return language === "en" ? ledger : { ...ledger, names: translations[language].namesOf(campaign) };
}

/** What a campaign is about, in a language; isolated English where it has no translation, as in its ledger. */
export function descriptionIn({ campaign }: OpenCampaign, language: Language): string {
  const { id, description } = campaign;
  if (language === "en") return description;
  return translations[language].namesOf(campaign).texts.campaign?.[id]?.description ?? isolated(description);
}
