/** What stands around an event on its own page, and what is said of such pages elsewhere. */
export const eventPage = {
  part: "eventPage",
  about: (campaign: string) =>
    `An event of the ${campaign}, with its claims, who makes them, and the sentences they rest on.`,
  all: (events: string, campaign: string) =>
    `${events} of the ${campaign}, each with its claims and the sentences it rests on.`,
  show: "Show this event on the map and the charts",
  filtered: (name: string) => `All charts, filtered by ${name}`,
  cite: "Cite this event",
  neighbours: "Neighbours in time",
  before: (days: string) => `Before, ${days}`,
  after: (days: string) => `After, ${days}`,
};
