/** What the page tells of a link. */
export const notices = {
  part: "notices",
  ignored: "Parts of the link that could not be read",
  leftOut: "This page shows what it understood of the link. It left out:",
  allowed: "What may stand there",
  dismiss: "Dismiss",
  changed: "The data has changed since this link was made",
  versions: (linked: string, shown: string) =>
    `This link was made with version ${linked} of the data; you see version ${shown}, so numbers may differ.`,
  whatChanged: "What has changed",
};
