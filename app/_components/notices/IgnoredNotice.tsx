"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { readView } from "@/lib/view/reading";
import { shorten } from "@/lib/view/shorten";
import { notices } from "@/lib/words/en/notices";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { asCoded } from "../../_language/as-coded";
import styles from "./IgnoredNotice.module.css";

/** Names what of the link could not be read, until the reader dismisses it. */
export function IgnoredNotice() {
  const { ledger } = useCampaign();
  const words = wordsOf(notices, ledger);
  const query = useSearchParams();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const { ignored } = useMemo(() => readView(new URLSearchParams(query), ledger), [query, ledger]);
  const original = asCoded(ledger);
  const told = ignored.map(({ key, value }) => `${key}=${value}`).join("&");
  if (ignored.length === 0 || told === dismissed) return null;
  return (
    <section className={styles.notice} aria-label={words.ignored}>
      <p>{words.leftOut}</p>
      <ul>
        {ignored.map(({ key, value, reason }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key may stand twice with the same value, and nothing moves
          <li key={i}>
            <code {...(original && { dir: "ltr" })}>{shorten(`${key}=${value}`)}</code>{" "}
            <details>
              <summary>{words.allowed}</summary>
              {original ? <p {...original}>{reason}</p> : reason}
            </details>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setDismissed(told)}>
        {words.dismiss}
      </button>
    </section>
  );
}
