import type { timeline as english } from "../en/timeline";

export const timeline: typeof english = {
  part: "timeline",
  title: "كل الأحداث، بحسب المشاركين فيها",
  unit: "أحداث",
  note: "كتلة لكل حدث على مدى أيامه، مرة لكل طرف كان فاعلًا أو مستهدفًا؛ والرمادي لما تستبعده التصفية.",
  crowdNote:
    "كتلة لكل الأحداث التي لها الأيام نفسها، يزيد ارتفاعها بعددها، مرة لكل طرف؛ والرمادي لما تستبعده التصفية منها.",
  told: (events, days, outside) => `${events}، ${days}${outside}.`,
  before: (count, day) => `${count} قبل ${day}`,
  after: (count, day) => `${count} بعد ${day}`,
  outside: (parts) => `؛ ولا تظهر: ${parts.join("، و")}`,
  sideless: "أحداث بلا طرف",
};
