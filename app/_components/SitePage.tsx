import type { ReactNode } from "react";
import { asCoded } from "../_language/as-coded";
import { chosenSpeech } from "../_language/spoken";
import { onlyCampaign } from "../_server/data/campaigns";
import { Masthead } from "./Masthead";
import styles from "./SitePage.module.css";

/** A page about the site itself, which belongs to no campaign. Such pages are in English alone. */
export async function SitePage({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead campaign={await onlyCampaign()} />
      <main className={styles.page} {...asCoded(await chosenSpeech())}>
        {children}
      </main>
    </>
  );
}
