import type { beneath as english } from "../en/beneath";

export const beneath: typeof english = {
  part: "beneath",
  table: (rows) => `الجدول: ${rows}`,
  asTable: "الرسم في جدول",
  sources: (sentences) => `المصادر: ${sentences} من المقالة، بالفقرة والجملة`,
  aside: (chart) => `${chart}: ما لا يظهر في الرسم`,
};
