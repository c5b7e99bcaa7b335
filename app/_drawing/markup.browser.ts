/**
 * Nothing: the drawing already stands in the page that the server sent. React keeps it there until the
 * live one takes its place, and neither Plot nor a document for it is needed before the first paint.
 */
export function drawMarkup(): string {
  return "";
}
