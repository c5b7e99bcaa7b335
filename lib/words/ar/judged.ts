import type { judged as english } from "../en/judged";

export const judged: typeof english = {
  part: "judged",
  title: "تقديرات",
  lead: "أحكام وأهداف وتأكيدات ينقلها المقال، بصياغة هذا المشروع. الأحكام لا تُعدّ، ولا يقوم عليها أي رقم مما سبق.",
  who: (kind, party) => `${kind}، ${party}`,
  on: (day) => `${day}: `,
  codedAs: (count, coding) => `${count} بوصفها ${coding}`,
  coded: (all, coded, as, several, context) =>
    `من جُمل المقال وعددها ${all}، بما فيها أسطر صندوق المعلومات، رُمّز ${coded}: ${as}، ومنها ${several} رُمّزت تحت أكثر من باب. أما الباقي وعدده ${context} فسياق لا شيء فيه للترميز.`,
};
