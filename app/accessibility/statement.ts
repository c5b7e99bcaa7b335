/** What a reader may count on, each with how it is known. */
export const holds: readonly string[] = [
  "Every chart says in words what it shows, has a table of all it draws, and can be had as CSV and JSON. Pages are complete before any script runs.",
  "Everything works by keyboard. A chart is one stop, its marks are reached with the keys below; what is dragged can also be chosen by keys, by the two date fields or by the links to parts of the campaign.",
  "The focus is always in sight: a test walks through the dashboard with Tab and looks whether anything lies over it. When a panel or a dialog closes, the focus goes back to what opened it.",
  "What changes is read out once. Nothing blinks, and nothing moves that the reader did not start.",
  "Text stands out from its ground by 4.5 to 1 and marks by 3 to 1, in light and in dark colours. A test simulates protanopia, deuteranopia, tritanopia and a print in grey, and measures that the sides’ colours stay apart. Colour is never alone: sides are named beside their marks.",
  "At 320 pixels, which is 1,280 pixels zoomed four times, and with wider letters, words and lines, nothing scrolls sideways but tables and code, and no words are cut off.",
  "The pages are in English and in Arabic, which runs from right to left; the choice stands at the head of each page of a campaign and works without scripts. What the ledger tells in its own words stays in English there and is marked as such, so that screen readers change their voice. Time runs from left to right on the charts in both, and arrow keys move the way they point.",
  "Targets measure at least 24 by 24 pixels or have as much room around them; controls on touch screens are 44 high, some links 40.",
];

/** What is known to be missing. */
export const missing: readonly string[] = [
  "No reader who lives with a screen reader, a switch or a magnifier has tested these pages yet. All here was checked in Chromium, by machine and by hand with the keyboard and the printed accessibility tree; other browsers and screen readers may differ.",
  "The drawings of charts and map are one application each to a screen reader. In its browse mode their marks are not listed one by one: the words above the chart and the table below it say the same.",
  "The opened event lies over the end of the page’s lines on wide screens, the right in English, and over its lower part on phones.",
  "There is no sound and no reading in plain language. In Arabic, summaries of events, names of claimants, turning points, parts of the campaign and some places and groups, and the pages on data, API and accessibility remain in English. In English, places and groups are transliterated in the way of the article.",
  "The article, its licence and the other sources are sites of their own, for which nothing can be promised here.",
];

interface KeyGroup {
  readonly name: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

/** What keys do, by where the focus is. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: "On a chart over days",
    keys: [
      ["← →", "a day back or on, and what it holds is read out"],
      ["↑ ↓", "from side to side"],
      ["Page Up, Page Down", "to the mark before or after"],
      ["Home, End", "to the first or the last day"],
      ["Shift with ← →, Page Up, Page Down, Home, End", "chooses days for all charts; they apply when Shift is let go"],
      ["Enter", "opens the events behind the day"],
      ["Escape", "leaves the marks, and gives up days that are being chosen"],
    ],
  },
  {
    name: "On the map",
    keys: [
      ["Arrows", "to the next place in that direction"],
      ["Page Up, Page Down", "from north to south, place by place"],
      ["Home, End", "to the first or last place"],
      ["Enter", "filters everything by the place, or lifts the filter"],
      ["+ − 0", "zoom in, zoom out, show all, as the buttons do"],
      ["Shift with arrows", "moves a zoomed map"],
      ["Escape", "leaves the marks"],
    ],
  },
  {
    name: "Elsewhere",
    keys: [
      ["Escape", "closes the opened menu, dialog or event, one at a time, and gives up a drag over days"],
      ["← →", "in the dialog for sharing, from tab to tab"],
    ],
  },
];
