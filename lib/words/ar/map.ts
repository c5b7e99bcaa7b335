import type { map as english } from "../en/map";

export const map: typeof english = {
  part: "map",
  title: (day) => `من كان يسيطر على كل مكان في ${day}، بقدر ما ورد`,
  unit: "أماكن",
  note: "يُلوَّن المكان بحسب آخر تقرير عن تبدل السيطرة عليه عند نهاية الأيام المختارة، ويبقى كذلك حتى التقرير التالي. الدائرة المتقطعة تبين كم قد يبعد مكان تقريبي. وتدل شرطات الطريق على آخر من قطعه أو سيطر عليه أو على جزء منه، لا على سيطرة بطوله؛ وخطه تخطيطي. والرمادي لما لم يرد عنه شيء، أيًا كان من فيه.",
  unknown: "لا يذكر السجل من كان يسيطر عليه",
  perhaps: (side, days) => `غير واضح: ربما ${side} (${days})`,
  inParts: (side, other, days) => `مجزأ: ${side} و${other} (${days})`,
  either: (side, other, days) => `غير واضح: ${side} أو ${other} (${days})`,
  awaited: (side, days) => `لم يرد بعد؛ أول ما ورد أنه أُخذ من ${side} (${days})`,
  held: (side, day) => `${side} منذ ${day}`,
  road: (held) => `قطعه أو سيطر عليه: ${held}`,
  taken: (isOpen, to, from) =>
    `${isOpen ? "سيطرة جزئية أو محتملة" : "سيطرة"}: ${to}${from === null ? "" : `، من ${from}`}`,
  changed: (place, change) => `${place}، ${change}`,
  noneTaken: (day, under) => `حتى نهاية ${day} لم ترد سيطرة على أي مكان مسمى${under}`,
  takenBy: (day, sides, under) => `الأماكن المسماة التي وردت السيطرة عليها حتى نهاية ${day}${under}: ${sides}`,
  unclear: (count) => `؛ غير الواضح: ${count}`,
  changedHands: (count, day) =>
    `وتبدلت السيطرة على ${count} منها ${day === null ? "في ذلك اليوم" : `ابتداءً من ${day}`}`,
  notOnMap: (captures) => ` وليس على الخريطة، لأن المقال لا يسميه: ${captures}.`,
  capturedBy: (count, side) => `${count} (${side})`,
  unnamed: "سيطرة على أماكن لا يسميها المقال",
  regions: "أحداث لا يُذكر لها سوى منطقة",
  placeless: "أحداث بلا مكان معروف",
};
