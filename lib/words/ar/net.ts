import type { net as english } from "../en/net";

export const net: typeof english = {
  part: "net",
  title: (units) => `${units}: المسيطر عليه ناقص المفقود، مجموعًا، بحسب الطرف`,
  unit: (units) => `${units}، صافيًا`,
  note: (day) =>
    `الجمع ابتداءً من ${day}. يمتد الشريط من أقل ما تتيحه التقارير إلى أكثره؛ والحافة المتقطعة ذات السهم مفتوحة في ذلك الاتجاه. لا يُعدّ إلا ما ورد: المكان الذي تبدلت السيطرة عليه دون تقرير غائب هنا، والطرف الذي لا شريط له لم يرد عنه شيء.`,
  reading: (sum, captured, lost) => `${sum} (سيطرة ${captured}، فقدان ${lost})`,
  none: (days, units, under) => `${days}: لم ترد سيطرة على ${units} ولا فقدانها${under}.`,
  told: (days, units, sides) => `${days}، ${units}، المسيطر عليه ناقص المفقود: ${sides}.`,
  silent: (sides, under) => ` ولم يرد شيء عن ${sides}${under}.`,
  captured: "سيطرة",
  lost: "فقدان",
  change: (direction, count) => `${direction}: ${count}`,
};
