import { chartOf } from "@/lib/charts";
import type { OpenCampaign } from "../data/campaigns";

/** What stands under an address: a page, what answers for itself, or nothing. */
type Standing = "page" | "file" | null;

/** Addresses of what answers for itself: where it finds that nothing is there, it says so as a problem. */
const files: readonly RegExp[] = [
  /^(robots\.txt|sitemap\.xml|manifest\.webmanifest|icon\.svg|basemap\.json|healthz|oembed|theme|language)$/,
  /^api\/openapi\.json$/,
  /^icons\/[^/]+$/,
  /^embed\/(font\.woff2|frame\.js|[^/]+\/[^/]+)$/,
  /^[^/]+\/(view|ledger\.json|events\.(csv|json)|data\.zip|datapackage\.json|CODEBOOK\.md|CHANGES\.md)$/,
  /^[^/]+\/tables\/[^/]+$/,
  /^[^/]+\/charts\/[^/]+\.(csv|json|svg|png)$/,
];

/** The parts of a path, decoded; null where it stands for no text. */
export function partsOf(path: string): readonly string[] | null {
  try {
    return path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** What stands under a path, by its decoded parts. */
export function standingUnder(
  parts: readonly string[],
  campaigns: ReadonlyMap<string, Pick<OpenCampaign, "ledger">>,
): Standing {
  if (parts.some((part) => part.includes("/"))) return null;
  if (files.some((file) => file.test(parts.join("/")))) return "file";
  return isPage(parts, campaigns) ? "page" : null;
}

function isPage(
  [first = "", section, name = "", ...more]: readonly string[],
  campaigns: ReadonlyMap<string, Pick<OpenCampaign, "ledger">>,
): boolean {
  if (section === undefined && ["", "accessibility", "api"].includes(first)) return true;
  const open = campaigns.get(first);
  if (!open || more.length > 0) return false;
  switch (section) {
    case undefined:
      return true;
    case "charts":
      return chartOf(name) !== undefined;
    case "events":
      return name === "" || open.ledger.eventById.has(name);
    case "data":
      return ["", "codebook", "changes"].includes(name);
    default:
      return false;
  }
}

/** Whether whoever asks for a path wants a file: its last part ends in what might be a format. */
export function isFileLike(path: string): boolean {
  return (partsOf(path)?.at(-1) ?? path).includes(".");
}
