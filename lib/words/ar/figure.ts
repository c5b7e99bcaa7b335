import type { figure as english } from "../en/figure";

export const figure: typeof english = {
  part: "figure",
  filtered: (title, filter) => `${title} (${filter})`,
  on: (days, what) => `${days}: ${what}`,
  of: (name, what) => `${name}، ${what}`,
  // Begun with a mark of direction, for in a label a name in other letters and a number alone would run the other way;
  // such a name, painted by itself with an edge around it, keeps off the colon.
  named: (name, what) => `\u200f${name}: ${what}`.replace("\u2069:", "\u2069\u202f:"),
  counted: (name, count) => `${name} ${count}`,
  over: (what, days) => `${what} على مدى ${days}`,
  since: (day) => ` منذ ${day}`,
  partly: " وما يقع بعضه فقط ضمن الأيام المختارة يُحتسب فيها بين لا شيء والكل.",
  wider: " والعدد المنسوب إلى عدة أماكن يُحتسب كاملًا لكل منها.",
  inAll: (what) => `${what} إجمالًا`,
};
