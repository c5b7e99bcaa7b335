/**
 * The origin under which the asker reached the server: that of a proxy before it, if there is one.
 * @returns null where the headers name none that can stand in a link
 */
export function originOf(headers: Pick<Headers, "get">): string | null {
  const first = (name: string) => headers.get(name)?.split(",")[0]?.trim();
  const host = first("x-forwarded-host") ?? first("host") ?? "";
  const scheme = first("x-forwarded-proto") === "https" ? "https" : "http";
  const named = /^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i.test(host) && URL.canParse(`${scheme}://${host}`);
  return named ? new URL(`${scheme}://${host}`).origin : null;
}
