import { isolated } from "../../campaign/names";
import type { events as english } from "../en/events";

export const events: typeof english = {
  part: "events",
  title: "الأحداث",
  shown: (count, all) => `${count} من أصل ${all}`,
  search: "البحث في الأحداث",
  searchIn: "ابحث في الأحداث والأماكن والأطراف",
  none: "لا حدث يطابق عوامل التصفية هذه.",
  noneFound: (search) => `لا يجد البحث عن «${isolated(search)}» أي حدث في هذا العرض.`,
  clear: "مسح البحث",
  showAll: "عرض كل الأحداث",
  all: (count) => `عرض كل الأحداث (${count})`,
  days: "الأيام",
  summary: "ما حدث",
  type: "النوع",
  actors: "الطرف الفاعل",
  places: "المكان",
  certainty: "درجة اليقين",
  sortBy: "ترتيب بحسب",
  within: "، جزء من رقم آخر",
  by: (day) => `حتى ${day}`,
};
