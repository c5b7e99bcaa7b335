/** Captured minus lost. */
export const net = {
  part: "net",
  title: (units: string) => `${units} captured minus lost, added up, by side`,
  unit: (units: string) => `${units}, net`,
  note: (day: string) =>
    `Added up from ${day} on. The band runs from the least to the most that the reports allow; a dashed edge with an arrow is open that way. Only reported captures count: a place that changed hands unreported is missing, and a side without a band had nothing reported.`,
  reading: (sum: string, captured: string, lost: string) => `${sum} (captured ${captured}, lost ${lost})`,
  none: (days: string, units: string, under: string) => `${days}: no capture or loss of ${units} was reported${under}.`,
  told: (days: string, units: string, sides: string) => `${days}, ${units} captured minus lost: ${sides}.`,
  silent: (sides: string, under: string) => ` For ${sides} nothing was reported${under}.`,
  captured: "captured",
  lost: "lost",
  change: (direction: string, count: string) => `${direction} ${count}`,
};
