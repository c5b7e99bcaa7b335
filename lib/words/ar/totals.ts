import type { totals as english } from "../en/totals";

const countries = new Intl.DisplayNames("ar", { type: "region" });

export const totals: typeof english = {
  part: "totals",
  country: (code) => countries.of(code),
  roads: "طرق",
  cut: (where) => `قطع ${where} أو السيطرة عليه`,
  captured: (units) => `السيطرة على ${units}`,
  where: (what, places) => `${what}، ${places}`,
  once: "مرة واحدة",
  times: (count) => `عدد المرات: ${count}`,
  fighters: (count, isOne) => (isOne ? "مقاتل واحد" : `${count} من المقاتلين`),
  equal: "مساوٍ",
  higher: (by) => `أعلى بمقدار ${by}`,
  lower: (by) => `أقل بمقدار ${by}`,
  noContradiction: "لا تعارض",
};
