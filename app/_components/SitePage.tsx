import type { ReactNode } from "react";
import { asCoded } from "../_language/as-coded";
import { chosenSpeech } from "../_language/spoken";
import { Masthead } from "./Masthead";
import styles from "./SitePage.module.css";

/** A page about the site itself, which belongs to no campaign. Such pages are in English alone. */
export async function SitePage({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <Masthead href="/" name="Campaign Ledger" />
      <main {...asCoded(await chosenSpeech())}>{children}</main>
    </div>
  );
}
