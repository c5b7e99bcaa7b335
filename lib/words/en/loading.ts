/** What the page tells of data and code that have not come, or came anew. */
export const loading = {
  part: "loading",
  missing:
    "The data behind the charts has not come yet. All that you see is complete, but filters and charts do not answer yet. It is asked for until it comes.",
  renewed:
    "The data was renewed after this page was sent. All that you see is complete, but filters and charts do not answer.",
  renewedOpen: (version: string) => `The data was renewed while this page was open: you now see version ${version}.`,
  changes: "What has changed",
  stale: "It could not be checked whether the data was renewed; all that you see is from when the page was opened.",
  again: "Try again",
  late: "This has not come yet.",
  gone: "A part of this page has not come for minutes and is asked for no longer. All that you see is complete.",
  openAnew: "Open the page anew",
};
