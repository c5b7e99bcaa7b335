import { type NextRequest, NextResponse } from "next/server";
import { readLanguage } from "@/lib/campaign/language";
import { languageCookie } from "./app/_language/language";
import { openCampaigns } from "./app/_server/data/campaigns";
import { isFileLike, partsOf, standingUnder } from "./app/_server/http/addresses";
import { answerProblem } from "./app/_server/http/answers";
import { isHeld } from "./app/_server/http/held";
import { originOf } from "./app/_server/http/origin";
import { heldBy } from "./app/_server/http/page-lasting";
import { markOf, type PageMark } from "./app/_server/http/page-mark";
import { contentPolicy } from "./app/_server/http/policy";
import { isRouterState } from "./app/_server/http/router-state";
import { isPlain, sentBefore } from "./app/_server/http/sent-pages";
import { readTheme, themeCookie } from "./app/_theme/theme";
import { methodProblem, notFoundProblem, unreadableStateProblem } from "./lib/export/problem";

/** No route stands here: Next answers with its not-found page, whole and with status 404. */
const nowhere = "/nothing/is/here";

/** What `/api` gives to programs. */
const description = "/api/openapi.json";

/** Headers that a page depends on. */
const varying = "Cookie, Host, X-Forwarded-Host, X-Forwarded-Proto";

/** Those that Next names itself where it answers: by some its scripts ask for parts of a page under its address. */
const varyingBeside =
  "Accept-Encoding, RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch";

/**
 * Leads addresses of campaigns, charts and events that do not exist to the not-found page: a page that finds out by
 * itself is sent as an empty shell that only scripts fill. Gives every page its policy, with a word by which its own
 * scripts are known, and its tag; whoever holds the page is not sent it again.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search, searchParams } = request.nextUrl;
  if (process.env.NODE_ENV === "development" && /^\/_{1,2}next/.test(pathname)) return NextResponse.next();
  const parts = partsOf(pathname);
  const standing = parts && standingUnder(parts, await openCampaigns());
  if (standing !== "file" && !/^(GET|HEAD)$/.test(request.method)) {
    return answerProblem(methodProblem(request.method), { Allow: "GET, HEAD" });
  }
  if (parts === null || standing === null) {
    if (isFileLike(pathname)) return answerProblem(notFoundProblem("There is no such file."));
    return page(request, await markOfPage(request), nowhere);
  }
  // The router and its rules of headers do not always agree on an address that is encoded more than it need be.
  const plain = `/${parts.map(encodeURIComponent).join("/")}`;
  if (plain !== pathname) return NextResponse.redirect(new URL(`${plain}${search}`, request.url), 308);
  if (standing === "file") return NextResponse.next();
  // Next hands a page its query without this key, while the browser’s address has it: they would tell of two links.
  if (searchParams.has("__proto__")) {
    const told = new URL(request.url);
    told.searchParams.delete("__proto__");
    return NextResponse.redirect(told, 308);
  }
  if (pathname !== "/api") return knownPage(request, varying);
  if (!wantsJson(request)) return knownPage(request, `${varying}, Accept`);
  const answer = NextResponse.rewrite(new URL(description, request.url));
  answer.headers.set("Vary", "Accept");
  return answer;
}

/**
 * A page that is there: as it was sent to others, where it still is at hand; or 304 where the asker holds it.
 * @param on which headers it depends
 */
async function knownPage(request: NextRequest, on: string): Promise<Response> {
  const mark = await markOfPage(request);
  if (isForScripts(request)) return page(request, mark);
  // While one develops, code changes under a page.
  if (process.env.NODE_ENV === "development") return page(request, mark);
  const made = isHeld(request.headers.get("If-None-Match"), mark.etag)
    ? new Response(null, { status: 304 })
    : request.method === "GET" && isPlain(request.headers.keys())
      ? await sentBefore(mark.etag, request.headers.get("Accept-Encoding"))
      : null;
  const answer = made ?? page(request, mark);
  // Whoever holds a page takes over what comes with a 304.
  answer.headers.set("Content-Security-Policy", contentPolicy(mark.nonce));
  answer.headers.set("ETag", mark.etag);
  answer.headers.set(heldBy, made ? `${on}, ${varyingBeside}` : on);
  return answer;
}

/** Whether the router of an open page asks, which takes over what the server tells of another. */
const isForScripts = ({ headers }: NextRequest) => headers.get("RSC") === "1";

/**
 * Lets the router answer with a page, under the policy of pages; not where it could not read what it is asked.
 * @param instead of the path that was asked for
 */
function page(request: NextRequest, { nonce }: PageMark, instead?: string): Response {
  const state = isForScripts(request) ? request.headers.get("Next-Router-State-Tree") : null;
  if (state !== null && !isRouterState(state)) return answerProblem(unreadableStateProblem());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the word from here and puts it on its scripts.
  headers.set("Content-Security-Policy", policy);
  const answer =
    instead === undefined
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(instead, request.url), { request: { headers } });
  answer.headers.set("Content-Security-Policy", policy);
  return answer;
}

/** By all that a page depends on: the data, where it is, and how its reader wants it. */
async function markOfPage({ nextUrl, headers, cookies }: NextRequest): Promise<PageMark> {
  const versions = [...(await openCampaigns()).values()].map(({ ledger }) => ledger.version);
  return markOf([
    versions.join(" "),
    `${originOf(headers)}`,
    `${nextUrl.pathname}${nextUrl.search}`,
    `${readTheme(cookies.get(themeCookie)?.value)}`,
    `${readLanguage(cookies.get(languageCookie)?.value)}`,
  ]);
}

/** The description of the API goes to those who ask for JSON as such; to all others its page. */
function wantsJson(request: NextRequest): boolean {
  const accepted = request.headers.get("Accept") ?? "";
  return /\bapplication\/(vnd\.oai\.openapi\+)?json\b/i.test(accepted) && !/\btext\/html\b/i.test(accepted);
}

// All but what the build made, which never changes.
export const config = { matcher: "/((?!_next/static/).*)" };
