import type { eventPage as english } from "../en/event-page";

export const eventPage: typeof english = {
  part: "eventPage",
  about: (campaign) => `حدث من ${campaign}، مع الأرقام المعلنة عنه ومن أعلنها والجمل التي تستند إليها.`,
  all: (events, campaign) => `${events} من ${campaign}، كل منها مع الأرقام المعلنة عنه والجمل التي يستند إليها.`,
  show: "عرض هذا الحدث على الخريطة والرسوم",
  filtered: (name) => `كل الرسوم بعد التصفية بحسب ${name}`,
  cite: "الاستشهاد بهذا الحدث",
  neighbours: "الأحداث المجاورة زمنيًا",
  before: (days) => `قبله، ${days}`,
  after: (days) => `بعده، ${days}`,
};
