import type { activity as english } from "../en/activity";

export const activity: typeof english = {
  part: "activity",
  title: (areGroups) =>
    areGroups
      ? "عدد الأحداث اليومي التي كانت فيها كل مجموعة فاعلة أو مستهدفة"
      : "عدد الأحداث اليومي التي كان فيها كل طرف فاعلًا أو مستهدفًا",
  unit: "أحداث في اليوم",
  note: (areGroups) =>
    `المملوء فوق الخط: أحداث كان فيها فاعلًا؛ والمفرغ تحته: أحداث كان فيها مستهدفًا فقط. الحدث الممتد على عدة أيام يظهر في كل منها. ${areGroups ? "الصف يشمل كل المجموعات التابعة له، فلا تُجمع الصفوف؛ والمجموعات مرتبة بحسب أول ظهور لها في هذه الأيام. " : ""}غياب العلامة يعني أن شيئًا لم يرد، لا أن شيئًا لم يحدث.`,
  acted: (count) => `فاعل في ${count}`,
  targeted: (count) => `مستهدف في ${count}`,
  above: (acted) => `${acted} (فوق)`,
  below: (targeted) => `${targeted} (تحت)`,
  nothing: "لم يرد شيء",
  groups: (count) => ` عدد المجموعات المسماة: ${count}.`,
  told: (days, sides, groups) => `${days}، الأحداث. ${sides}.${groups}`,
};
