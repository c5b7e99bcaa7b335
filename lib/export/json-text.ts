/**
 * JSON that can stand in a script element of a page, and of which none can be made should it be taken for one: nothing
 * in it begins or ends an element or a comment.
 * @param indent spaces a level; without, it is one line
 */
export function jsonText(value: object, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll("<", "\\u003c");
}
