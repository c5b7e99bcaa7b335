import type { villages as english } from "../en/villages";
import { say } from "./say";

export const villages: typeof english = {
  part: "villages",
  title: (units, isRunning) =>
    `السيطرة على ${units} ${isRunning ? "منذ بداية المدة" : "في كل يوم"}، بحسب الطرف المسيطر`,
  unit: (units) => `${units} في اليوم`,
  running: "الخط هو المؤكد على الأقل، والتظليل حتى حافته المتقطعة هو الممكن؛ والسهم يعني «أو أكثر».",
  daily:
    "عرض الكتلة أيامها ومساحتها العدد: اللون الكامل لما هو مؤكد، والباهت ذو الحافة المتقطعة لما هو ممكن. السهم يعني «أو أكثر». غياب الكتلة يعني أن شيئًا لم يرد، ولا يعني الصفر.",
  places: (of) => `عدد الأماكن: ${say.estimate(of)}`,
  none: (days, units, under) => `${days}: لم ترد سيطرة على ${units}${under}.`,
  told: (days, sides) => `${days}، السيطرة: ${sides}.`,
  silent: (sides, under) => ` ولم يرد شيء عن ${sides}${under}.`,
};
