import { isolated } from "../../campaign/names";
import type { drawing as english } from "../en/drawing";

/** What the ground of maps names, by its names there. */
const areas: Readonly<Record<string, string>> = {
  Syria: "سوريا",
  Turkey: "تركيا",
  Aleppo: "حلب",
  Hama: "حماة",
  Homs: "حمص",
  Idlib: "إدلب",
  Latakia: "اللاذقية",
  Raqqa: "الرقة",
  Tartus: "طرطوس",
  "Lake Assad": "بحيرة الأسد",
  "Sabkhat al-Jabbul": "سبخة الجبول",
};

export const drawing: typeof english = {
  part: "drawing",
  nothing: "لم يرد شيء",
  noCaptures: (under) => `لم ترد سيطرة${under}`,
  noChange: (under) => `لم ترد سيطرة ولا فقدان${under}`,
  killedADay: "قتلى في اليوم",
  wounded: (count) => `جرحى: ${count}`,
  inAll: (count, measure, claimant) => `${measure}: ${count} إجمالًا، ${claimant}`,
  noLosses: (under) => `لم ترد خسارة آليات${under}`,
  noTotal: (under) => `لا مجموع متراكم${under}`,
  lost: (name, since) => `${name}: آليات مفقودة${since}، وفق المعلن`,
  singles: "آليات مفردة (قد تشملها المجاميع)",
  noGround: (under) => `لم ترد مساحة ولا طريق${under}`,
  noArea: (under) => `لم ترد مساحة سيطرة${under}`,
  noRoad: (under) => `لم يرد طريق${under}`,
  held: (name) => `${name}: كم² تحت السيطرة، وفق المعلن`,
  schematic: (road) => `${road} (تخطيطي)`,
  schematicBelow: (road) => `${road}\n(تخطيطي)`,
  km: (count) => `${count} كم`,
  ring: "الحلقة: من فقده",
  unclear: "غير واضح",
  lostLater: "فُقد لاحقًا",
  notReported: "لم يرد شيء",
  area: (kind, name) => {
    const inArabic = areas[name] ?? isolated(name);
    return kind === "governorate" ? `محافظة ${inArabic}` : inArabic;
  },
  within: "في نطاق ما هنا",
};
