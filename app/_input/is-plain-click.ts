/** Whether a click is meant for the page: with a key held it opens a tab or a window or saves, which is the browser's. */
export function isPlainClick(click: Pick<MouseEvent, "altKey" | "ctrlKey" | "metaKey" | "shiftKey">): boolean {
  return !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
}
