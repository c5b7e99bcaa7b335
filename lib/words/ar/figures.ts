import type { figures as english } from "../en/figures";

export const figures: typeof english = {
  part: "figures",
  page: "صفحة الرسم",
  counted: "طريقة العد",
  daily: "يوميًا",
  cumulative: "مجموع متراكم",
  rows: "الصفوف",
  belligerent: "الأطراف",
  group: "المجموعات",
  counting: (units) => `المعدود: ${units}`,
  comma: "، ",
  // From three to all nine.
  kindsCounted: (count) => `${count} أنواع`,
  kinds: "أنواع الأماكن",
  table: (rows) => `الجدول: ${rows}`,
  sources: (sentences) => `المصادر: ${sentences} من المقالة، بالفقرة والجملة`,
  asTable: "الرسم في جدول",
  aside: (chart) => `${chart}: ما لا يظهر في الرسم`,
  removeAll: "إزالة كل عوامل التصفية",
  share: "مشاركة",
  shareChart: (chart) => `مشاركة: ${chart}`,
  unfiltered: (days) => `بلا تصفية: ${days}.`,
  chart: "رسم بياني",
};
