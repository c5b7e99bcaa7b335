import type { charts as english } from "../en/charts";

export const charts: typeof english = {
  part: "charts",
  timeline: "الخط الزمني",
  "villages-captured": "القرى المسيطر عليها",
  "net-control": "صافي السيطرة",
  "vehicle-losses": "خسائر الآليات",
  casualties: "الخسائر البشرية",
  "faction-activity": "نشاط الأطراف",
  territory: "مناطق السيطرة",
  map: "الخريطة",
};
