import type { Details } from "../en/details";

export const details: Details = {
  part: "details",
  outcomes: {
    gained: "نجاح",
    partial: "نجاح جزئي",
    failed: "فشل",
    unclear: "غير واضحة",
    reversed: "مكسب ضاع في اليوم نفسه",
  },
  fates: { killed: "قُتل", wounded: "جُرح" },
  factionKinds: {
    belligerent: "طرف في النزاع",
    armed_forces: "قوات مسلحة",
    formation: "تشكيل عسكري",
    militia: "ميليشيا",
    armed_group: "جماعة مسلحة",
    coalition: "تحالف",
    state: "دولة",
  },
  claimantKinds: {
    encyclopedia: "موسوعة",
    monitor: "جهة رصد",
    party: "طرف في النزاع",
    media: "وسيلة إعلام",
    analyst: "محلل",
    unnamed: "مصدر غير مسمى",
  },
  codings: {
    events: "أحداث",
    order_of_battle: "تشكيلات القتال",
    totals: "مجاميع",
    assessment: "تقديرات",
    context: "سياق",
  },
};
