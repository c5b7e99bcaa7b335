/** What the words of several charts share. */
export const figure = {
  part: "figure",
  filtered: (title: string, filter: string) => `${title} (${filter})`,
  /** What happened over some days. */
  on: (days: string, what: string) => `${days}: ${what}`,
  /** What is told of a side or a place. */
  of: (name: string, what: string) => `${name}, ${what}`,
  named: (name: string, what: string) => `${name}: ${what}`,
  counted: (name: string, count: string) => `${name} ${count}`,
  over: (what: string, days: string) => `${what} over ${days}`,
  since: (day: string) => ` since ${day}`,
  /** Behind a note, where what is counted lies only partly in the chosen days. */
  partly: " What lies only partly within the chosen days counts there as anything from none to all.",
  /** The same, where it is told of places that are not chosen, too. */
  wider: " What is told of several places counts whole for each.",
  inAll: (what: string) => `${what} in all`,
};
