import type { eventPage as english } from "../en/event-page";

export const eventPage: typeof english = {
  part: "eventPage",
  show: "عرض هذا الحدث على الخريطة والرسوم",
  filtered: (name) => `كل الرسوم بعد التصفية بحسب ${name}`,
  cite: "الاستشهاد بهذا الحدث",
  neighbours: "الأحداث المجاورة زمنيًا",
  before: (days) => `قبله، ${days}`,
  after: (days) => `بعده، ${days}`,
};
