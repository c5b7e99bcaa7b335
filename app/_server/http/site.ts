import { headers } from "next/headers";
import { originOf } from "./origin";

/** The site's own address, without a slash at its end, as whoever asks reaches it; empty where that is not known. */
export async function siteOrigin(): Promise<string> {
  return originOf(await headers()) ?? "";
}
