/** The table of events. */
export const events = {
  part: "events",
  title: "Events",
  shown: (count: number, all: number) => `${count} of ${all}`,
  search: "Search the events",
  searchIn: "Search events, places, factions",
  none: "No event passes these filters.",
  noneFound: (search: string) => `The search for “${search}” finds no event in this view.`,
  clear: "Clear the search",
  showAll: "Show all events",
  /** Of those in the list, which shows the first of them. */
  all: (count: number) => `Show all ${count} events`,
  days: "Days",
  summary: "What happened",
  type: "Type",
  actors: "Acting",
  places: "Where",
  certainty: "Certainty",
  /** Before the names of the columns where they are a row of words to sort by. */
  sortBy: "Sort by",
  by: (day: string) => `by ${day}`,
  /** Behind a claim that another one holds. */
  within: ", part of another number",
};
