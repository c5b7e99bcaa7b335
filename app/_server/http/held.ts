/** Whether a list of tags holds one, compared weakly as RFC 9110 has it for reading. */
export function isHeld(tags: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return tags !== null && (tags.trim() === "*" || tags.split(",").some((tag) => bare(tag) === bare(etag)));
}
