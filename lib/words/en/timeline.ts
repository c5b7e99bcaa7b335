/** All events as strips. */
export const timeline = {
  part: "timeline",
  title: "All events, by who took part",
  unit: "events",
  note: "One block an event over its days, once for each side that acted or was acted upon; grey where the filter leaves it out.",
  /** Where events are too many to be drawn one by one. */
  crowdNote:
    "One block all events of the same days, as high as they are many, once for each side that acted or was acted upon; grey where the filter leaves some out.",
  told: (events: string, days: string, outside: string) => `${events}, ${days}${outside}.`,
  before: (count: number, day: string) => `${count} before ${day}`,
  after: (count: number, day: string) => `${count} after ${day}`,
  outside: (parts: readonly string[], isOne: boolean) => `; ${parts.join(" and ")} ${isOne ? "is" : "are"} not shown`,
  sideless: "Events of no side",
};
