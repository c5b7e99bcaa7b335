import { renderAsync } from "@resvg/resvg-js";
import { faces } from "./faces";
import { encodePng } from "./png-file";

/** A picture as PNG, `width` pixels wide; its height follows. Drawn and packed aside, so that other requests do not wait. */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: faces.map(({ file }) => file),
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Source Sans 3",
    },
  });
  return encodePng(image.pixels, image.width, image.height);
}
