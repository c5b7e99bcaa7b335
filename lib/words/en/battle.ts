/** The order of battle. */
export const battle = {
  part: "battle",
  title: "Order of battle",
  lead: "All that the article names, whatever the filter. A linked name filters the page; a plain one stands in the order of battle only, since no event names it. Where a fate has no day, the article gives none. An arrow opens the article at the sentence.",
  strength: "Strength",
  overlap: "Not to be added: they may overlap.",
  commanders: "Commanders and officials",
  groups: "Groups",
  of: (count: string, side: string) => `${count}, ${side}`,
  fated: (fate: string) => `, ${fate}`,
  fateOn: (fate: string, day: string) => `${fate} on ${day}`,
  events: (count: number) => `${count} ${count === 1 ? "event" : "events"}`,
  outside: (events: string) => `${events} outside the campaign’s dates`,
  also: (names: string) => `also ${names}`,
  comma: ", ",
  filtered: (name: string) => `Filtered by ${name}.`,
  noLonger: (name: string) => `No longer filtered by ${name}.`,
};
