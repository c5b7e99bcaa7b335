import type { NextConfig } from "next";

/** Only embeds may stand in a frame of another site; they answer with a policy of their own, and pages get theirs in `proxy.ts`. */
const unframed = [
  { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
  { key: "X-Frame-Options", value: "DENY" },
];

/** No guessing of types, no address of a view to other sites, none of the device's senses. */
const guarded = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The proxy tells pages from what the scripts of pages ask for by headers that Next would else hide from it.
  skipProxyUrlNormalize: true,
  // Nothing is sent here; Next would hold 10 MB of whatever is.
  experimental: { proxyClientMaxBodySize: "16kb" },
  // Draw and letter pictures; modules of machine code, which cannot be bundled.
  serverExternalPackages: ["@resvg/resvg-js", "subset-font"],
  // Every reader of a link finds its title and picture in the head; by default only some services would.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: "/:path*", headers: guarded },
    { source: "/((?!embed/[^/]+/[^/]+$).*)", headers: unframed },
  ],
  // Exports are named like files; a folder of the router cannot hold a page and a file of one name.
  rewrites: async () => [
    {
      source: "/:campaign/charts/:slug.:format(csv|json|svg|png)",
      destination: "/:campaign/exports/charts/:slug/:format",
    },
    { source: "/:campaign/events.:format(csv|json)", destination: "/:campaign/exports/events/:format" },
    {
      source: "/:campaign/:file(datapackage\\.json|CODEBOOK\\.md|CHANGES\\.md)",
      destination: "/:campaign/exports/package/:file",
    },
    { source: "/:campaign/tables/:file", destination: "/:campaign/exports/package/:file" },
    { source: "/:campaign/data.zip", destination: "/:campaign/exports/archive" },
    { source: "/:campaign/ledger.json", destination: "/:campaign/exports/ledger" },
  ],
};

export default config;
