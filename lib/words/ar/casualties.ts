import type { casualties as english } from "../en/casualties";

export const casualties: typeof english = {
  part: "casualties",
  title: "القتلى والجرحى في كل يوم، بحسب الطرف المتضرر",
  unit: "أشخاص في اليوم",
  note: "المملوء فوق الخط: القتلى. المفرغ تحته: الجرحى. عرض الكتلة أيامها ومساحتها العدد: اللون الكامل لما هو مؤكد، وذو الحافة المتقطعة لما هو ممكن؛ والسهم يعني «أو أكثر». غياب الكتلة يعني أن شيئًا لم يرد، ولا يعني الصفر.",
  noSide: "أشخاص من غير الأطراف",
  suffered: (count, measure, by) => `${measure}: ${count}${by === null ? "" : ` (على يد ${by})`}`,
  running: (suffered, day, claimant) => `${suffered}، إجمالًا منذ ${day}، بحسب: ${claimant}`,
  sum: (measure, count) => `${measure}: ${count}`,
  told: (days, sides) => `${days}: ${sides}.`,
  none: (days, under) => `${days}: لم يرد قتلى أو جرحى${under}.`,
  silent: (sides, under) => `ولم يرد شيء عن ${sides}${under}.`,
  apart: (name, what) => `وأُعلن على حدة: ${name}، ${what}.`,
  others: "الأشخاص من غير الأطراف في الجدول وحده.",
};
