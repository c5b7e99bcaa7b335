import { faceRule } from "./face-rule";
import { type Face, faces } from "./faces";

/**
 * Packs into a picture the letters that it sets, so that it looks the same wherever it is opened; some 40 kB. Programs
 * that read no fonts from a style sheet set the picture in a face of their own.
 * @param svg as `figureSvg` draws it
 */
export async function withFonts(svg: string): Promise<string> {
  const letters = lettersOf(svg);
  const rules = await Promise.all(faces.filter((face) => isSet(face, svg)).map((face) => faceRule(face, letters)));
  return svg.replace("</desc>", () => `</desc>\n<style>${rules.join("")}</style>`);
}

/** What the words and links of most pictures are written in: with all of it, most pictures want the very same letters. */
const common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%&'(),;?+_–’“”";

/** Each sign of a picture once, with the common ones; those of its markup too, which are few. */
function lettersOf(svg: string): string {
  return [...new Set(common + svg)].sort().join("");
}

function isSet({ family, weight, style }: Face, svg: string): boolean {
  return (
    svg.includes(family) &&
    (style === "normal" || svg.includes('font-style="italic"')) &&
    (weight === 400 || /font-weight="(600|bold)"/.test(svg))
  );
}
