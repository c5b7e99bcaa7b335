/** Who holds which place. */
export const map = {
  part: "map",
  title: (day: string) => `Who held which place on ${day}, as far as reported`,
  unit: "places",
  note: "A place is coloured by the last report that it changed hands, at the end of the chosen days; it stands until the next. A dashed circle is how far off an approximate place may lie. A road’s dashes say who cut or took it last, or a stretch of it, not that it was held along its length; its line is schematic. Grey is not reported, whoever was there.",
  unknown: "the ledger does not say who held it",
  perhaps: (side: string, days: string) => `unclear: perhaps ${side} (${days})`,
  inParts: (side: string, other: string, days: string) => `in parts: ${side} and ${other} (${days})`,
  either: (side: string, other: string, days: string) => `unclear: ${side} or ${other} (${days})`,
  awaited: (side: string, days: string) => `not reported yet; first reported taken from ${side} (${days})`,
  held: (side: string, day: string) => `${side} since ${day}`,
  road: (held: string) => `cut or held by ${held}`,
  taken: (isOpen: boolean, to: string, from: string | null) =>
    `${isOpen ? "taken in part or perhaps" : "taken"} by ${to}${from === null ? "" : ` from ${from}`}`,
  changed: (place: string, change: string) => `${place} ${change}`,
  noneTaken: (day: string, under: string) =>
    `By the end of ${day} no named place is reported to have been taken${under}`,
  takenBy: (day: string, sides: string, under: string) =>
    `Of named places reported taken by the end of ${day}${under}, ${sides}`,
  unclear: (count: number) => `; ${count} unclear`,
  changedHands: (count: number, day: string | null) =>
    `${count} of them changed hands ${day === null ? "on that day" : `from ${day} on`}`,
  notOnMap: (captures: string) => ` Not on the map, for the article does not name them: ${captures}.`,
  capturedBy: (count: string, side: string) => `${count} taken by ${side}`,
  unnamed: "Captures of places that the article does not name",
  regions: "Events told only of a region",
  placeless: "Events without a known place",
};
