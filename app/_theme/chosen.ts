import { cookies } from "next/headers";
import { readTheme, type Theme, themeCookie } from "./theme";

/** The theme that the reader of this page has chosen; null where the system’s is followed. */
export async function chosenTheme(): Promise<Theme | null> {
  return readTheme((await cookies()).get(themeCookie)?.value);
}
