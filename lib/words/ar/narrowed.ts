import { isolated } from "../../campaign/names";
import type { narrowed as english } from "../en/narrowed";

export const narrowed: typeof english = {
  part: "narrowed",
  everyKind: "الأماكن بكل أنواعها",
  only: (certainties) => `${certainties} فقط`,
  according: (claimants) => `بحسب ${claimants}`,
  found: (search) => `الأحداث المطابقة للبحث عن «${isolated(search)}»`,
  under: " وفق هذه التصفية",
  to: (parts) => `عوامل التصفية: ${parts}.`,
};
