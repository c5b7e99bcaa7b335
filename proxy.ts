import { type NextRequest, NextResponse } from "next/server";
import { openCampaigns } from "./app/_server/campaigns";
import { chartOf } from "./lib/charts";

/** No route stands here: Next answers with its not-found page, whole and with status 404. */
const nowhere = "/nothing/is/here";

/**
 * Leads addresses of campaigns, charts and events that do not exist to the not-found page.
 * A page that finds out by itself is sent as an empty shell that only scripts fill.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // A matcher takes `.json` along, for Next's own data routes; files answer for themselves.
  if (request.nextUrl.pathname.includes(".")) return NextResponse.next();
  const [id = "", section, name = ""] = request.nextUrl.pathname.split("/").slice(1);
  const open = (await openCampaigns()).get(id);
  const known =
    open !== undefined &&
    (section !== "charts" || chartOf(name) !== undefined) &&
    (section !== "events" || open.ledger.eventById.has(name));
  return known ? NextResponse.next() : NextResponse.rewrite(new URL(nowhere, request.url));
}

export const config = {
  matcher: ["/:campaign([a-z0-9-]+)", "/:campaign/charts/:slug([a-z0-9-]+)", "/:campaign/events/:event([a-z0-9-]+)"],
};
