/** The parts of the campaign, to choose its days by. */
export const phases = {
  part: "phases",
  label: "Days by part of the campaign",
  drag: "Drag over any chart of days to choose some, or press a part:",
};
