import Link from "next/link";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { chosenLanguage } from "../_language/chosen";
import { LanguageChoice } from "../_language/LanguageChoice";
import { chosenSpeech } from "../_language/spoken";
import { ThemeMenu } from "../_theme/ThemeMenu";
import styles from "./Masthead.module.css";

/**
 * The head of every page: what it belongs to, where else to go, and how it looks.
 * @param campaign whose parts it leads to; null where there are several to choose from
 */
export async function Masthead({ campaign }: { campaign: string | null }) {
  const words = wordsOf(site, await chosenSpeech());
  return (
    <header className={styles.masthead}>
      <Link href={`/${campaign ?? ""}`} className={styles.name}>
        {words.name}
      </Link>
      <nav aria-label={words.nav}>
        {campaign !== null && (
          <>
            <a href={`/${campaign}#events`}>{words.events}</a>{" "}
            <a href={`/${campaign}#order-of-battle`}>{words.battle}</a>{" "}
            <a href={`/${campaign}#totals`}>{words.totals}</a>
            <span className={styles.rule} aria-hidden="true" />
            <a href={`/${campaign}/data`}>{words.data}</a> <a href={`/${campaign}/data/codebook`}>
              {words.method}
            </a>{" "}
          </>
        )}
        <a href="/api">{words.api}</a>
      </nav>
      <LanguageChoice chosen={await chosenLanguage()} />
      <ThemeMenu />
    </header>
  );
}
