/** What stands around an event on its own page. */
export const eventPage = {
  part: "eventPage",
  show: "Show this event on the map and the charts",
  filtered: (name: string) => `All charts, filtered by ${name}`,
  cite: "Cite this event",
  neighbours: "Neighbours in time",
  before: (days: string) => `Before, ${days}`,
  after: (days: string) => `After, ${days}`,
};
