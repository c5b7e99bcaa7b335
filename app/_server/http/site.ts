import { headers } from "next/headers";
import { originOf } from "./origin";

/** The site's own address, without a slash at its end, as whoever asks reaches it; null where that is not known. */
export async function siteOrigin(): Promise<string | null> {
  return originOf(await headers());
}
