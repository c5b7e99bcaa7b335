import { join } from "node:path";

/** A face in which pictures are set. */
export interface Face {
  readonly family: "Source Sans 3" | "Source Serif 4";
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
  /** Where its TrueType file stands. */
  readonly file: string;
}

const file = (...path: readonly string[]) => join(process.cwd(), "node_modules", "@expo-google-fonts", ...path);

/** The faces of the pictures and no others, so that a picture is the same on every machine. */
export const faces: readonly Face[] = [
  {
    family: "Source Sans 3",
    weight: 400,
    style: "normal",
    file: file("source-sans-3", "400Regular", "SourceSans3_400Regular.ttf"),
  },
  {
    family: "Source Sans 3",
    weight: 400,
    style: "italic",
    file: file("source-sans-3", "400Regular_Italic", "SourceSans3_400Regular_Italic.ttf"),
  },
  {
    family: "Source Sans 3",
    weight: 600,
    style: "normal",
    file: file("source-sans-3", "600SemiBold", "SourceSans3_600SemiBold.ttf"),
  },
  {
    family: "Source Serif 4",
    weight: 600,
    style: "normal",
    file: file("source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold.ttf"),
  },
];
