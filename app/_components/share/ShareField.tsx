"use client";

import { useId, useState } from "react";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import styles from "./SharePanel.module.css";
import type { Shared } from "./shared";

/** A text to take along: to be read, selected or copied. That it is copied is shown on the button and read out. */
export function ShareField({
  label,
  text,
  rows,
  prose = false,
  confirm,
  children,
}: {
  /** What it is, as in “Link”. */
  label: string;
  text: string;
  rows: number;
  /** Whether it is for people to read rather than for programs. */
  prose?: boolean;
  confirm: Shared["confirm"];
  /** Further things to do with it, beside the button that copies. */
  children?: React.ReactNode;
}) {
  const words = wordsOf(share, useCampaign().ledger);
  const id = useId();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      confirm(words.copied(label));
    } catch {
      confirm(words.notAllowed);
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={prose ? styles.prose : undefined}
        dir="ltr"
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles.actions}>
        <button type="button" className={styles.primary} onClick={copy}>
          {copied === text ? words.isCopied : words.copy}
        </button>
        {children}
      </div>
    </div>
  );
}
