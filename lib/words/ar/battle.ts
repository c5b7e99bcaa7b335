import { isolated } from "../../campaign/names";
import type { battle as english } from "../en/battle";
import { say } from "./say";

export const battle: typeof english = {
  part: "battle",
  title: "تشكيلات القتال",
  lead: "كل ما يسميه المقال، أيًا كانت عوامل التصفية. الاسم المرتبط يصفّي الصفحة، أما غير المرتبط فلا يرد إلا في تشكيلات القتال لأن أي حدث لا يسميه. وحيث لا يُذكر يوم المصير فإن المقال لا يحدده. ويفتح السهم المقال عند الجملة.",
  strength: "القوام",
  overlap: "لا تُجمع هذه الأعداد، فقد تتداخل.",
  commanders: "القادة والمسؤولون",
  groups: "المجموعات",
  of: (count, side) => `${count}، ${side}`,
  fated: (fate) => `، ${fate}`,
  fateOn: (fate, day) => `${fate} في ${day}`,
  events: (count) => say.events(count),
  outside: (events) => `${events} خارج مدة الحملة`,
  also: (names) => `يُعرف أيضًا باسم ${isolated(names)}`,
  // Between names in Latin letters.
  comma: ", ",
  filtered: (name) => `التصفية الآن بحسب ${name}.`,
  noLonger: (name) => `أُزيلت التصفية بحسب ${name}.`,
};
