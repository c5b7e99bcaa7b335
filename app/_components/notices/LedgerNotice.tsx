"use client";

import { useQuery } from "@tanstack/react-query";
import { loading } from "@/lib/words/en/loading";
import { useWords } from "../../_language/context";
import { type LedgerSource, ledgerQuery } from "../../_query/ledger";
import { goneNotice, missingNotice, renewedNotice } from "../../_query/tell";
import styles from "./LedgerNotice.module.css";
import { OpenAnew } from "./OpenAnew";

/**
 * Says that the ledger has not come, or not the page's own, or that it was renewed since, or could not be; or that code
 * does not come. What has not come is told of from outside of React, which waits for the ledger before it takes over;
 * until then the page stands as it was sent.
 */
export function LedgerNotice(source: LedgerSource) {
  const { campaign, version } = source;
  const words = useWords(loading);
  const { data, isError, isFetching, refetch } = useQuery({ ...ledgerQuery(source), enabled: false });
  return (
    <>
      <p id={missingNotice} className={styles.notice} role="status" hidden suppressHydrationWarning>
        {words.missing}
      </p>
      <p id={renewedNotice} className={styles.notice} role="status" hidden suppressHydrationWarning>
        {words.renewed} <OpenAnew>{words.openAnew}</OpenAnew>
      </p>
      <p id={goneNotice} className={styles.notice} role="status" hidden suppressHydrationWarning>
        {words.gone} <OpenAnew>{words.openAnew}</OpenAnew>
      </p>
      {data && data.version !== version && (
        <p className={styles.notice} role="status">
          {words.renewedOpen(data.version)} <a href={`/${campaign}/data/changes`}>{words.changes}</a>
        </p>
      )}
      {isError && (
        <p className={styles.notice} role="status">
          {words.stale}{" "}
          <button type="button" onClick={() => refetch()} disabled={isFetching}>
            {words.again}
          </button>
        </p>
      )}
    </>
  );
}
