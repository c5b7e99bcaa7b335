import { isolated } from "../../campaign/names";
import type { notices as english } from "../en/notices";

export const notices: typeof english = {
  part: "notices",
  ignored: "أجزاء من الرابط تعذرت قراءتها",
  leftOut: "تعرض هذه الصفحة ما فُهم من الرابط، وقد تُرك منه:",
  allowed: "القيم المقبولة هنا",
  dismiss: "إخفاء",
  changed: "تغيرت البيانات منذ إنشاء هذا الرابط",
  versions: (linked, shown) =>
    `أُنشئ هذا الرابط بالإصدار ${isolated(linked)} من البيانات، والمعروض هنا هو الإصدار ${isolated(shown)}، فقد تختلف الأرقام.`,
  whatChanged: "ما الذي تغير",
};
