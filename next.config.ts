import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Draws pictures; a module of machine code, which cannot be bundled.
  serverExternalPackages: ["@resvg/resvg-js"],
  // Every reader of a link finds its title and picture in the head; by default only some services would.
  htmlLimitedBots: /.*/,
  // Exports are named like files; a folder of the router cannot hold a page and a file of one name.
  rewrites: async () => [
    {
      source: "/:campaign/charts/:slug([a-z0-9-]+).:format(csv|json|svg|png)",
      destination: "/:campaign/exports/charts/:slug/:format",
    },
    { source: "/:campaign/events.:format(csv|json)", destination: "/:campaign/exports/events/:format" },
    {
      source: "/:campaign/:file(datapackage\\.json|CODEBOOK\\.md|CHANGES\\.md)",
      destination: "/:campaign/exports/package/:file",
    },
    { source: "/:campaign/tables/:file", destination: "/:campaign/exports/package/:file" },
    { source: "/:campaign/ledger.json", destination: "/:campaign/exports/ledger" },
  ],
};

export default config;
