import { remember } from "../_server/http/back";
import { endpoint } from "../_server/http/endpoint";
import { readTheme, writeTheme } from "../_theme/theme";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_server/http/methods";

/** Remembers the theme that a form without scripts sends, and leads back to the page that it was sent from. */
export const GET = endpoint((request) =>
  remember(request, writeTheme(readTheme(new URL(request.url).searchParams.get("theme")))),
);
