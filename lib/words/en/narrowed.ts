/** What a view is narrowed to. */
export const narrowed = {
  part: "narrowed",
  everyKind: "places of every kind",
  only: (certainties: string) => `${certainties} only`,
  according: (claimants: string) => `according to: ${claimants}`,
  found: (search: string) => `events found by “${search}”`,
  /** Behind what was not found, where more may be without the filter. */
  under: " under this filter",
  to: (parts: string) => `Filtered to ${parts}.`,
};
