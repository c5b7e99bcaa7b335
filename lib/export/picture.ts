import type { palettes } from "../charts/theme";
import type { Ignored } from "../view/reading";

/** How a picture of a chart is asked for. */
export interface Picture {
  /** CSS pixels of an SVG, pixels of a PNG. */
  readonly width: number;
  /** The same; null for as high as the chart and its words need, within the bounds. */
  readonly height: number | null;
  readonly theme: Theme;
}

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The names of the palettes. */
export type Theme = keyof typeof palettes;

/** Keys of a query that choose a picture, beside those of the view. */
export const pictureKeys = ["width", "height", "theme"] as const;

/** Least and most of each measure. */
export const pictureBounds = { width: [320, 2000], height: [240, 2000] } as const;

export const pictureThemes: readonly string[] = ["light", "dark"] satisfies Theme[];

/** Why a theme cannot be read; null where it can. */
export function refuseTheme(value: string): string | null {
  return pictureThemes.includes(value) ? null : `Allowed: ${pictureThemes.join(", ")}.`;
}

/** Widths where none is asked for. */
export const pictureWidths = { svg: 960, png: 1200 } as const;

/** The formats of pictures. */
export type PictureFormat = keyof typeof pictureWidths;

/** Their media types. */
export const pictureTypes: Readonly<Record<PictureFormat, string>> = { svg: "image/svg+xml", png: "image/png" };

/** Whether a chart's file of this format is a picture. */
export function isPictureFormat(format: string): format is PictureFormat {
  return Object.hasOwn(pictureWidths, format);
}

/** Reads what picture a query asks for, or names all of it that cannot be read. */
export function readPicture(
  query: URLSearchParams,
  format: PictureFormat,
): { readonly picture: Picture } | { readonly ignored: readonly Ignored[] } {
  const ignored = pictureKeys.flatMap((key) =>
    query.getAll(key).flatMap((value, i) => {
      if (i > 0) return [{ key, value, reason: "The key stands twice." }];
      if (key === "theme") {
        const reason = refuseTheme(value);
        return reason === null ? [] : [{ key, value, reason }];
      }
      const [least, most] = pictureBounds[key];
      const within = /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
      return within ? [] : [{ key, value, reason: `Allowed: whole numbers from ${least} to ${most}.` }];
    }),
  );
  if (ignored.length > 0) return { ignored };
  const height = query.get("height");
  return {
    picture: {
      width: Number(query.get("width") ?? pictureWidths[format]),
      height: height === null ? null : Number(height),
      theme: (query.get("theme") ?? "light") as Theme,
    },
  };
}

/** Which picture a link asks for; what is left out is as `readPicture` has it. */
type Asked = Pick<Picture, "width"> & Partial<Picture>;

/**
 * The address of a chart’s picture.
 * @param query of the view, as `writeView` gives it
 */
export function pictureLink(
  campaign: string,
  slug: string,
  query: string,
  asked: Asked,
  format: PictureFormat = "png",
): string {
  const own = pictureKeys.flatMap((key) => (asked[key] == null ? [] : [`${key}=${asked[key]}`]));
  return `/${campaign}/charts/${slug}.${format}${query === "" ? "?" : `${query}&`}${own.join("&")}`;
}
