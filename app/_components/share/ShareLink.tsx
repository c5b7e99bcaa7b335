"use client";

import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { ShareField } from "./ShareField";
import styles from "./SharePanel.module.css";
import type { Shared } from "./shared";

/** The link that restores the view, to copy or to hand to the system's own share sheet. */
export function ShareLink({ shared: { ledger, title, filters, link, confirm } }: { shared: Shared }) {
  const words = wordsOf(share, ledger);
  return (
    <>
      <ShareField label={words.tabs.link} text={link} rows={4} confirm={confirm}>
        {"share" in navigator && (
          <button type="button" onClick={() => navigator.share({ title, url: link }).catch(() => {})}>
            {words.by}
          </button>
        )}
      </ShareField>
      <dl className={styles.facts}>
        <div>
          <dt>{words.restores}</dt>
          <dd>{filters ?? words.whole}</dd>
        </div>
        <div>
          <dt>{words.version}</dt>
          <dd>
            {ledger.release.number} (<code>{ledger.version}</code>). {words.told}
          </dd>
        </div>
      </dl>
    </>
  );
}
