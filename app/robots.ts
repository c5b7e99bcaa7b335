import type { MetadataRoute } from "next";
import { siteOrigin } from "./_server/http/site";

/**
 * Everything may be read but what a page of the same view says better: files of views, the router's own names of files,
 * and where forms lead. Pictures stay open: they stand beside shared links.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/*/exports/", "/*/view?", "/*.csv?", "/*.json?"] },
    sitemap: `${(await siteOrigin()) ?? ""}/sitemap.xml`,
  };
}
