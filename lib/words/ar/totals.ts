import type { totals as english } from "../en/totals";
import { say } from "./say";

const countries = new Intl.DisplayNames("ar", { type: "region" });

export const totals: typeof english = {
  part: "totals",
  country: (code) => countries.of(code),
  roads: "طرق",
  cut: (where) => `قطع ${where} أو السيطرة عليه`,
  captured: (units) => `السيطرة على ${units}`,
  where: (what, places) => `${what}، ${places}`,
  once: "مرة واحدة",
  times: (of) => `عدد المرات: ${say.estimate(of)}`,
  fighters: (of) => (of.low === 1 && of.high === 1 ? "مقاتل واحد" : `${say.estimate(of)} من المقاتلين`),
  equal: "مساوٍ",
  higher: (by) => `أعلى بمقدار ${by}`,
  lower: (by) => `أقل بمقدار ${by}`,
  noContradiction: "لا تعارض",
};
