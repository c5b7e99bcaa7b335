import type { figure as english } from "../en/figure";

export const figure: typeof english = {
  part: "figure",
  filtered: (title, filter) => `${title} (${filter})`,
  on: (days, what) => `${days}: ${what}`,
  of: (name, what) => `${name}، ${what}`,
  // Begun with a mark of direction: in a label a name in other letters and a number alone would run the other way.
  named: (name, what) => `\u200f${name}: ${what}`,
  counted: (name, count) => `${name} ${count}`,
  over: (what, days) => `${what} على مدى ${days}`,
  since: (day) => ` منذ ${day}`,
  inAll: (what) => `${what} إجمالًا`,
};
