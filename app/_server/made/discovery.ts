import type { Metadata } from "next";
import { siteOrigin } from "../http/site";

/**
 * The link by which services that embed find out how: oEmbed’s discovery.
 * @param page path and query of the page, as `writeView` gives it
 */
export async function discoveryOf(page: string, title: string): Promise<NonNullable<Metadata["alternates"]>> {
  const origin = await siteOrigin();
  if (origin === null) return {};
  const url = `${origin}/oembed?url=${encodeURIComponent(`${origin}${page}`)}&format=json`;
  return { types: { "application/json+oembed": [{ url, title }] } };
}
