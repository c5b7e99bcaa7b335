import type { FactionTree } from "../campaign/faction";

/** The colours of one drawing. Faction colours carry meaning, all others only contrast. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly background: string;
  /** Land and water of a map. */
  readonly land: string;
  readonly water: string;
  /** Names of waters, on either. */
  readonly waterText: string;
  /** Fill of marks by place of a belligerent in the ledger's order: 3:1 against the background. */
  readonly belligerents: readonly string[];
  /** The same for text: 4.5:1. */
  readonly belligerentText: readonly string[];
}

/**
 * The page's own custom properties, so that a drawing follows the reader's theme without being redrawn.
 * Their values stand in `app/tokens.css`.
 */
export const pagePalette: Palette = {
  text: "var(--text)",
  muted: "var(--text-muted)",
  line: "var(--line)",
  background: "var(--background)",
  land: "var(--surface)",
  water: "var(--water)",
  waterText: "var(--water-text)",
  belligerents: ["var(--side-1)", "var(--side-2)", "var(--side-3)", "var(--side-4)"],
  belligerentText: ["var(--side-1-text)", "var(--side-2-text)", "var(--side-3-text)", "var(--side-4-text)"],
};

/** Fixed colours for pictures that leave the page; the same values as `app/tokens.css`. */
export const palettes = {
  light: {
    text: "#1d2126",
    muted: "#5b636c",
    line: "#d9dbd6",
    background: "#fcfcfa",
    land: "#f3f3ef",
    water: "#d5e1e8",
    waterText: "#3b6079",
    belligerents: ["#b3261e", "#3d9a5f", "#23272e", "#8062c6"],
    belligerentText: ["#b3261e", "#26733f", "#23272e", "#6746b3"],
  },
  dark: {
    text: "#eceae4",
    muted: "#a5abb2",
    line: "#3a4047",
    background: "#15181b",
    land: "#1d2125",
    water: "#2a3a46",
    waterText: "#9cc0d6",
    belligerents: ["#d9534a", "#63bd85", "#e9e7e1", "#a088d8"],
    belligerentText: ["#ec7a71", "#63bd85", "#e9e7e1", "#b79df0"],
  },
} as const satisfies Record<string, Palette>;

/** The fill of a faction's marks: that of its belligerent. */
export function factionColor(id: string, factions: FactionTree, palette: Palette): string {
  return ofSide(palette.belligerents, id, factions);
}

/** The colour of text about a faction: that of its belligerent. */
export function factionInk(id: string, factions: FactionTree, palette: Palette): string {
  return ofSide(palette.belligerentText, id, factions);
}

function ofSide(colors: readonly string[], id: string, factions: FactionTree): string {
  const side = factions.belligerents.findIndex((root) => root.id === factions.belligerentOf(id));
  return colors[side % colors.length] as string;
}
