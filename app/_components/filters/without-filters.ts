/** The change of a view that removes all that narrows what the page shows, and closes what is open on it. */
export const withoutFilters = {
  time: null,
  faction: null,
  type: null,
  certainty: null,
  claimant: null,
  place: null,
  event: null,
  q: null,
};
