"use client";

import { lazy, Suspense, useState } from "react";
import { type Chart, nameOfChart } from "@/lib/charts/chart";
import { figures } from "@/lib/words/en/figures";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { untilItComes } from "../../_query/until-it-comes";
import { LateNotice } from "../notices/LateNotice";
import styles from "./ShareButton.module.css";

const load = () => import("./ShareDialog");
const ask = untilItComes(load);
const ShareDialog = lazy(() => ask().then((module) => ({ default: module.ShareDialog })));

/** Asks once, so that a press finds it there; a press asks until it comes. */
const askAhead = () => void load().catch(() => {});

/**
 * Opens what a reader may do with the view: pass it on, embed it, take its picture, take its data, cite it. Nothing
 * of that is loaded before a hand or the focus is on the button.
 * @param chart what is shared; null for the dashboard
 */
export function ShareButton({ chart }: { chart: Chart | null }) {
  const { ledger } = useCampaign();
  const words = wordsOf(figures, ledger);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-label={chart ? words.shareChart(nameOfChart(chart, ledger)) : undefined}
        onPointerEnter={askAhead}
        onFocus={askAhead}
        onClick={() => {
          setOpen(true);
          ask();
        }}
      >
        {words.share}
      </button>
      {open && (
        <Suspense fallback={<LateNotice />}>
          <ShareDialog chart={chart} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
