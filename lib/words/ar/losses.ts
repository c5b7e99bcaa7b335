import { isolated } from "../../campaign/names";
import type { losses as english } from "../en/losses";

export const losses: typeof english = {
  part: "losses",
  title: "الآليات المفقودة، وفق المعلن، بحسب الطرف الذي فقدها",
  unit: "آليات",
  note: "النقطة مجموع متراكم في اليوم الذي أعلنته فيه جهة ما؛ ويستمر الخط المتقطع ما دام آخر ما قالته تلك الجهة. السهم يعني «أو أكثر». المجاميع المتنافسة توضع جنبًا إلى جنب ولا تُجمع أبدًا. علامة الضرب آلية فُقدت بمفردها، والمربع آلية استُولي عليها؛ ولا يُذكر إن كان أحد المجاميع يشملها.",
  kinds: { lost: "فقدان", seized: "استيلاء" },
  single: (what, kind, by) => `${kind}: ${isolated(what)}${by === null ? "" : ` (${by})`}`,
  last: (day) => ` (آخر إعلان ${day})`,
  over: (what, days) => `${what}، ${days}`,
  noSide: "طرف غير مذكور",
  claimed: (count, claimant, day) => `${count} (${claimant}، ${day})`,
  rivals: "، وهي مجاميع متراكمة لا يجوز جمعها",
  total: (since, totals, rivals) => `إجمالًا${since}: ${totals}${rivals}`,
  noTotal: (under) => `لا مجموع متراكم${under}`,
  singles: (singles) => `؛ آليات مفردة: ${singles}`,
  none: (days, under) => `${days}: لم ترد خسارة آليات${under}.`,
  told: (days, sides) => `${days}، الآليات المفقودة. ${sides}`,
  silent: (sides, under) => ` ولم يرد شيء عن ${sides}${under}.`,
};
