"use client";

import { loading } from "@/lib/words/en/loading";
import { useWords } from "../../_language/context";
import styles from "./LateNotice.module.css";
import { OpenAnew } from "./OpenAnew";

/** Stands where a part of the page will, until its code has come: unseen at first, then that it has not. */
export function LateNotice() {
  const words = useWords(loading);
  return (
    <span className={styles.notice} role="status">
      {words.late} <OpenAnew>{words.openAnew}</OpenAnew>
    </span>
  );
}
