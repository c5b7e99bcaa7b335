"use client";

import { notices } from "@/lib/words/en/notices";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useOpened } from "../../_hooks/useCampaign";
import styles from "./IgnoredNotice.module.css";

/** Tells the reader of a link that was made with other data than is shown now. */
export function VersionNotice() {
  const { ledger, changeView } = useCampaign();
  const view = useOpened();
  if (view.v === null || view.v === ledger.version) return null;
  const words = wordsOf(notices, ledger);
  return (
    <section className={styles.notice} aria-label={words.changed}>
      <p>
        {words.versions(view.v, ledger.version)} <a href={`/${ledger.campaign}/data/changes`}>{words.whatChanged}</a>
      </p>
      <button type="button" onClick={() => changeView({ v: null }, "replace")}>
        {words.dismiss}
      </button>
    </section>
  );
}
