import type { figures as english } from "../en/figures";

export const figures: typeof english = {
  part: "figures",
  page: "صفحة الرسم",
  removeAll: "إزالة كل عوامل التصفية",
  share: "مشاركة",
  shareChart: (chart) => `مشاركة: ${chart}`,
  unfiltered: (days) => `بلا تصفية: ${days}.`,
  chart: "رسم بياني",
};
