"use client";

import { useCampaign } from "../_hooks/useCampaign";
import styles from "./IgnoredNotice.module.css";

/** Tells the reader of a link that was made with other data than is shown now. */
export function VersionNotice() {
  const { ledger, view, changeView } = useCampaign();
  if (view.v === null || view.v === ledger.version) return null;
  return (
    <section className={styles.notice} aria-label="The data has changed since this link was made">
      <p>
        This link was made with version {view.v} of the data; you see version {ledger.version}, so numbers may differ.{" "}
        <a href={`/${ledger.campaign}/CHANGES.md`}>What has changed</a>
      </p>
      <button type="button" onClick={() => changeView({ v: null }, "replace")}>
        Dismiss
      </button>
    </section>
  );
}
