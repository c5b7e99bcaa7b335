import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

const fonts = join(process.cwd(), "node_modules", "@expo-google-fonts");

/** The faces of the pictures and no others, so that a picture is the same on every machine. */
const fontFiles = [
  join(fonts, "source-sans-3", "400Regular", "SourceSans3_400Regular.ttf"),
  join(fonts, "source-sans-3", "400Regular_Italic", "SourceSans3_400Regular_Italic.ttf"),
  join(fonts, "source-sans-3", "600SemiBold", "SourceSans3_600SemiBold.ttf"),
  join(fonts, "source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold.ttf"),
];

/** A picture as PNG, `width` pixels wide; its height follows. Drawn aside, so that other requests do not wait. */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
  });
  return new Uint8Array(image.asPng());
}
