import type { phases as english } from "../en/phases";

export const phases: typeof english = {
  part: "phases",
  label: "الأيام بحسب مراحل الحملة",
  drag: "اسحب فوق أي رسم للأيام لاختيار بعضها، أو اضغط على مرحلة:",
};
