import type { villages as english } from "../en/villages";

export const villages: typeof english = {
  part: "villages",
  title: (units, isRunning) =>
    `السيطرة على ${units} ${isRunning ? "منذ بداية المدة" : "في كل يوم"}، بحسب الطرف المسيطر`,
  unit: (units) => `${units} في اليوم`,
  running: "الخط هو المؤكد على الأقل، والتظليل يبلغ أقصى الممكن؛ وحيث يتلاشى صعودًا لم يُذكر حد أعلى.",
  daily:
    "عرض الكتلة أيامها ومساحتها العدد: اللون الكامل لما هو مؤكد، والباهت لما هو ممكن. السهم يعني «أو أكثر». غياب الكتلة يعني أن شيئًا لم يرد، ولا يعني الصفر.",
  places: (count) => `عدد الأماكن: ${count}`,
  none: (days, units) => `${days}: لم ترد سيطرة على ${units} وفق هذه التصفية.`,
  told: (days, sides) => `${days}، السيطرة: ${sides}.`,
  silent: (sides, under) => ` ولم يرد شيء عن ${sides}${under}.`,
};
