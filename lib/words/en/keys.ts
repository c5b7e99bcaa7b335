/** What a live chart says to the keyboard and to the pointer. */
export const keys = {
  part: "keys",
  help: "Arrow keys left and right move by day, up and down by side; Page Up and Page Down go to the mark before and after, Home and End to the ends. Enter opens the events behind a day. Shift with a key that moves by days, by marks or to an end chooses the days up to there. Escape gives the choice up and leaves.",
  allSides: "All sides",
  /** The row of what is told of no side. */
  noSide: "No side",
  row: (name: string) => `${name}, `,
  of: (name: string) => `${name}: `,
  nothing: "nothing reported",
  /** Of a day whose marks may be drawn all the same, pale. */
  outside: "outside of the chosen days",
  choosing: (days: string) => `Choosing ${days}.`,
  left: "Left the chart.",
  more: (count: number) => `and ${count} more`,
};
