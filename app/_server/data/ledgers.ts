import type { Campaign } from "@/lib/campaign/campaign";
import type { Language } from "@/lib/campaign/language";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { arabicNames, underNames } from "@/lib/campaign/names";
import { arabic } from "@/lib/words/ar";
import { once } from "../process/once";
import type { OpenCampaign } from "./campaigns";

const inArabic = once("ledgers in Arabic", () => new WeakMap<Campaign, Ledger>());

/** A campaign's ledger as it speaks to readers of a language; opened once. Files are made from the English one. */
export function ledgerIn({ campaign, ledger }: OpenCampaign, language: Language): Ledger {
  if (language === "en") return ledger;
  const opened = inArabic.get(campaign) ?? openLedger(underNames(campaign.ledger, arabicNames(campaign)), arabic);
  inArabic.set(campaign, opened);
  return opened;
}
