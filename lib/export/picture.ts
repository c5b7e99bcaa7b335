import type { palettes } from "../charts/theme";
import type { Ignored } from "../view/view";

/** How a picture of a chart is asked for. */
export interface Picture {
  /** CSS pixels of an SVG, pixels of a PNG. */
  readonly width: number;
  /** The same; null for as high as the chart and its words need. */
  readonly height: number | null;
  readonly theme: keyof typeof palettes;
}

/** Keys of a query that choose a picture, beside those of the view. */
export const pictureKeys = ["width", "height", "theme"] as const;

const bounds = { width: [320, 2000], height: [240, 2000] } as const;

const themes: readonly string[] = ["light", "dark"] satisfies Picture["theme"][];

/** Widths where none is asked for. */
const widths = { svg: 960, png: 1200 } as const;

/** The formats of pictures. */
export type PictureFormat = keyof typeof widths;

/** Whether a chart's file of this format is a picture. */
export function isPictureFormat(format: string): format is PictureFormat {
  return Object.hasOwn(widths, format);
}

/** Reads what picture a query asks for, or names all of it that cannot be read. */
export function readPicture(
  query: URLSearchParams,
  format: PictureFormat,
): { readonly picture: Picture } | { readonly ignored: readonly Ignored[] } {
  const ignored = pictureKeys.flatMap((key) =>
    query.getAll(key).flatMap((value, i) => {
      if (i > 0) return [{ key, value, reason: "The key stands twice." }];
      if (key === "theme")
        return themes.includes(value) ? [] : [{ key, value, reason: `Allowed: ${themes.join(", ")}.` }];
      const [least, most] = bounds[key];
      const within = /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
      return within ? [] : [{ key, value, reason: `Allowed: whole numbers from ${least} to ${most}.` }];
    }),
  );
  if (ignored.length > 0) return { ignored };
  const height = query.get("height");
  return {
    picture: {
      width: Number(query.get("width") ?? widths[format]),
      height: height === null ? null : Number(height),
      theme: (query.get("theme") ?? "light") as Picture["theme"],
    },
  };
}

/**
 * The address of a chart’s PNG.
 * @param query of the view, as `writeView` gives it
 */
export function pictureLink(
  campaign: string,
  slug: string,
  query: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return `/${campaign}/charts/${slug}.png${query === "" ? "?" : `${query}&`}width=${width}&height=${height}`;
}
