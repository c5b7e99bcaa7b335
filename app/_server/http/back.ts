import { openHeaders } from "./answers";

/** Sets a cookie for a form that works without scripts, and leads back to the page that it was sent from. */
export function remember(request: Request, cookie: string): Response {
  return new Response(null, {
    status: 303,
    headers: { ...openHeaders, Location: pageOf(request), "Set-Cookie": cookie, "Cache-Control": "no-store" },
  });
}

/** The page of this site that a request came from; the start page where it does not say. */
function pageOf(request: Request): string {
  const from = request.headers.get("Referer") ?? "";
  if (!URL.canParse(from)) return "/";
  const { protocol, pathname, search } = new URL(from);
  // Of other kinds of address the path may be any text.
  if (!/^https?:$/.test(protocol)) return "/";
  // Only its path is used, so that it leads nowhere else; two slashes would name another site.
  return `/${pathname.replace(/^\/+/, "")}${search}`;
}
