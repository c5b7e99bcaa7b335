/** What stands around every chart. */
export const figures = {
  part: "figures",
  page: "Chart page",
  removeAll: "Remove all filters",
  share: "Share",
  shareChart: (chart: string) => `Share: ${chart}`,
  unfiltered: (days: string) => `Without a filter: ${days}.`,
  chart: "chart",
};
