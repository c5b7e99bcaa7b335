import type { rows as english } from "../en/rows";

export const rows: typeof english = {
  part: "rows",
  label: (chart) => `${chart} في جدول`,
  source: "المصدر",
  event: "الحدث والجملة",
};
