import type { options as english } from "../en/options";

export const options: typeof english = {
  part: "options",
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
};
