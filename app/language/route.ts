import { readLanguage } from "@/lib/campaign/language";
import { writeLanguage } from "../_language/language";
import { remember } from "../_server/http/back";
import { endpoint } from "../_server/http/endpoint";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_server/http/methods";

/** Remembers the language that a form sends, and leads back to the page that it was sent from. */
export const GET = endpoint((request) =>
  remember(request, writeLanguage(readLanguage(new URL(request.url).searchParams.get("language")) ?? "en")),
);
