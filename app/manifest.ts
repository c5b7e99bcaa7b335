import type { MetadataRoute } from "next";
import { palettes } from "@/lib/charts/theme";

const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
  src: `/icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

/** What a system that keeps the site among its programs shows of it. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Campaign Ledger",
    short_name: "Ledger",
    description: "Military campaigns read from their reports: every number with its bounds and its sentence.",
    start_url: "/",
    display: "browser",
    background_color: palettes.light.background,
    theme_color: palettes.light.background,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      icon("icon-192", 192, "any"),
      icon("icon-512", 512, "any"),
      icon("maskable-512", 512, "maskable"),
    ],
  };
}
