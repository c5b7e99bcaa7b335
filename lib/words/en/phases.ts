/** The parts of the campaign beneath the timeline. */
export const phases = {
  part: "phases",
  label: "Days by part of the campaign",
  hint: "Drag over this chart (with a mouse, over any chart of days) to choose days, or press a part:",
};
