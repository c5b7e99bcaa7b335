import type { phases as english } from "../en/phases";

export const phases: typeof english = {
  part: "phases",
  label: "الأيام بحسب مراحل الحملة",
  hint: "اسحب فوق هذا الرسم (وبالفأرة فوق أي رسم للأيام) لاختيار أيام، أو اضغط على مرحلة:",
};
