"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { readView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./IgnoredNotice.module.css";

/** Names what of the link could not be read, until the reader dismisses it. */
export function IgnoredNotice() {
  const { ledger } = useCampaign();
  const query = useSearchParams();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const { ignored } = useMemo(() => readView(new URLSearchParams(query), ledger), [query, ledger]);
  const told = ignored.map(({ key, value }) => `${key}=${value}`).join("&");
  if (ignored.length === 0 || told === dismissed) return null;
  return (
    <section className={styles.notice} aria-label="Parts of the link that could not be read">
      <p>This page shows what it understood of the link. It left out:</p>
      <ul>
        {ignored.map(({ key, value, reason }) => (
          <li key={`${key}=${value}`}>
            <code>
              {key}={shorten(value, 60)}
            </code>{" "}
            <details>
              <summary>What may stand there</summary>
              {reason}
            </details>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setDismissed(told)}>
        Dismiss
      </button>
    </section>
  );
}

const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
