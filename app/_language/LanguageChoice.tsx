import { type Language, languages } from "@/lib/campaign/language";
import styles from "./LanguageChoice.module.css";
import { directions, ownNames } from "./language";

/** The other languages, each by its own name. A form: it needs no script, and crawlers leave it alone. */
export function LanguageChoice({ chosen }: { chosen: Language }) {
  return (
    <form action="/language" className={styles.languages}>
      {languages
        .filter((language) => language !== chosen)
        .map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            dir={directions[language]}
            className={styles.language}
          >
            {ownNames[language]}
          </button>
        ))}
    </form>
  );
}
