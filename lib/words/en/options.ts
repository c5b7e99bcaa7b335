/** What may be chosen of one chart. */
export const options = {
  part: "options",
  counted: "Counted",
  daily: "Per day",
  cumulative: "Running sum",
  rows: "Rows",
  belligerent: "Sides",
  group: "Groups",
  counting: (units: string) => `Counting: ${units}`,
  comma: ", ",
  kindsCounted: (count: number) => `${count} kinds`,
  kinds: "Kinds of place",
};
