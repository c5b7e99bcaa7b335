import { isolated } from "../../campaign/names";
import type { sources as english } from "../en/sources";

export const sources: typeof english = {
  part: "sources",
  label: "المصدر",
  of: (position) => `المصدر: ${position}`,
  position: (section, paragraph, sentence) =>
    section === "Infobox"
      ? `${isolated(section)}، السطر ${paragraph}`
      : `${isolated(section)}، الفقرة ${paragraph}، الجملة ${sentence}`,
};
