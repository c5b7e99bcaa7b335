import type { sums as english } from "../en/sums";

export const sums: typeof english = {
  part: "sums",
  title: "المجاميع المعلنة وحاصل الجمع",
  lead: (days) =>
    `يذكر صندوق معلومات المقال مجاميع، وتروي جُمله ما حدث يومًا بيوم. هنا يوضع هذا إزاء ذاك للمدة ${days}، أيًا كانت عوامل التصفية. ولا يصحح أحدهما الآخر.`,
  of: "مجموع",
  stated: "يذكر صندوق المعلومات",
  added: "حاصل جمع الجُمل",
  against: "الجُمل إزاء صندوق المعلومات",
  noNumber: "لا أرقام للجمع.",
  from: (claims) => `من ${claims}`,
  running: "مجاميع متراكمة لا تُضاف:",
  nothing: "لا شيء للمقارنة.",
};
