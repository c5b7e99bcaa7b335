/** What a reader may choose; without a choice the page follows the system. */
export const themes = ["light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** The cookie that remembers the choice: the server reads it, so that the first paint is right without a script. */
export const themeCookie = "theme";

/** The theme that a cookie or a form names; null for the system's, and for anything else. */
export function readTheme(value: unknown): Theme | null {
  return themes.find((theme) => theme === value) ?? null;
}

/** The theme among cookies as a script reads them. */
export function themeIn(cookies: string): Theme | null {
  return readTheme(new RegExp(`\\b${themeCookie}=(\\w+)`).exec(cookies)?.[1]);
}

/** A cookie as it is set, by the server or by a script: for a year, or gone where the system is to be followed. */
export function writeTheme(theme: Theme | null): string {
  const days = theme === null ? 0 : 365;
  return `${themeCookie}=${theme ?? ""}; Path=/; Max-Age=${days * 86_400}; SameSite=Lax`;
}
