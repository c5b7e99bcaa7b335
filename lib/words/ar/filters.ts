import type { filters as english } from "../en/filters";
import { nouns, plural } from "./say";

export const filters: typeof english = {
  part: "filters",
  open: "التصفية",
  close: "إغلاق",
  label: "عوامل تصفية الرسوم كلها",
  allSides: "كل الأطراف",
  further: (count) => `+ ${plural(nouns.filters, count)}`,
  factions: "الأطراف؛ عدم اختيار أي منها يعني الكل",
  groups: (side) => `مجموعات ${side}`,
  groupsChosen: (side, count) => `مجموعات ${side}، المختار منها ${count}`,
  days: "الأيام، بما فيها الأول والأخير",
  first: "اليوم الأول",
  last: "اليوم الأخير",
  more: "المزيد",
  type: "نوع الحدث",
  certainty: "درجة اليقين",
  claimant: "بحسب",
  place: (name) => `المكان: ${name}. إزالة هذا العامل`,
  comma: "، ",
  apply: "تطبيق",
  reset: "إعادة الضبط",
  passing: (inside, all, days) => `${inside} من أصل ${all} حدثًا، ${days}`,
};
