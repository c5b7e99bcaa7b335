import type { headlines as english } from "../en/headlines";
import { vocabulary } from "./vocabulary";

export const headlines: typeof english = {
  part: "headlines",
  label: "أرقام رئيسية",
  captured: (units) => `السيطرة على ${units}`,
  vehicles: "الآليات المفقودة إجمالًا، وفق المعلن",
  territory: "مساحات السيطرة، وفق المعلن",
  killed: "القتلى",
  events: "الأحداث",
  from: (claims) => `من ${claims}`,
  notReported: "لم يرد شيء",
  source: (claimant, day) => `${claimant}، ${day}`,
  told: (count, measure) => {
    const what = measure === null ? "أحداث" : vocabulary.done[measure];
    return count === null ? `${what}: لم يرد شيء` : `${what}: ${count}`;
  },
  side: (name, told) => `${name}، ${told}`,
  inAll: (told, source) => `${told} إجمالًا، بحسب: ${source}.`,
  during: (told, days) => `${told}، ${days}.`,
};
