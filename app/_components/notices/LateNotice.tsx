"use client";

import { loading } from "@/lib/words/en/loading";
import { useWords } from "../../_language/context";
import styles from "./LateNotice.module.css";
import { OpenAnew } from "./OpenAnew";

/**
 * Stands where a part of the page will, until its code has come: unseen at first, then that it has not. Over all else,
 * which a figure, whose painting is kept apart, could not lay it.
 */
export function LateNotice() {
  const words = useWords(loading);
  return (
    <span className={styles.notice} role="status" popover="manual" ref={show}>
      {words.late} <OpenAnew>{words.openAnew}</OpenAnew>
    </span>
  );
}

const show = (notice: HTMLElement | null) => notice?.showPopover?.();
