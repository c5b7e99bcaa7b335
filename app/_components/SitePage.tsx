import Link from "next/link";
import type { ReactNode } from "react";
import { asCoded } from "../_language/as-coded";
import { chosenSpeech } from "../_language/spoken";
import { ThemeMenu } from "../_theme/ThemeMenu";
import styles from "./SitePage.module.css";

/** A page about the site itself, which belongs to no campaign. Such pages are in English alone. */
export async function SitePage({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.masthead}>
        <Link href="/">Campaign Ledger</Link>
        <ThemeMenu />
      </header>
      <main {...asCoded(await chosenSpeech())}>{children}</main>
    </div>
  );
}
