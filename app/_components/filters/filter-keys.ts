/** Keys that narrow what the page shows, or open something on it; Reset sets them back. */
export const filterKeys = ["time", "faction", "type", "certainty", "claimant", "place", "event", "q"] as const;

/** The change of a view that removes all filters. */
export const withoutFilters = Object.fromEntries(filterKeys.map((key) => [key, null]));
