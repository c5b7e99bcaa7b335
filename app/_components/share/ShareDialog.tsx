"use client";

import { usePathname } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { languageOf } from "@/lib/campaign/language";
import type { Chart } from "@/lib/charts/chart";
import { sayNarrowing } from "@/lib/charts/view-words";
import { writeView } from "@/lib/view/view";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import { directions } from "../../_language/language";
import { useEnglishLedger } from "../../_query/useEnglishLedger";
import { ShareCitation } from "./ShareCitation";
import { ShareData } from "./ShareData";
import styles from "./ShareDialog.module.css";
import { ShareEmbed } from "./ShareEmbed";
import { ShareImage } from "./ShareImage";
import { ShareLink } from "./ShareLink";
import type { Shared } from "./shared";

const tabs = [
  { name: "link", Panel: ShareLink },
  { name: "embed", Panel: ShareEmbed },
  { name: "image", Panel: ShareImage },
  { name: "data", Panel: ShareData },
  { name: "cite", Panel: ShareCitation },
] as const;

/** Keys of a line of tabs; arrows mean their direction on the screen. */
const steps: Readonly<Record<string, (from: number, rightwards: number) => number>> = {
  ArrowRight: (from, rightwards) => (from + tabs.length + rightwards) % tabs.length,
  ArrowLeft: (from, rightwards) => (from + tabs.length - rightwards) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** All that a reader may do with a view, one thing a tab; of its size whichever tab is open, so that nothing jumps. */
export function ShareDialog({ chart, onClose }: { chart: Chart | null; onClose: () => void }) {
  const [said, setSaid] = useState("");
  const shared = useShared(chart, setSaid);
  const words = wordsOf(share, shared.ledger);
  const [chosen, setChosen] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef<EventTarget>(null);
  const id = useId();
  const { Panel } = tabs[chosen] ?? tabs[0];

  useEffect(() => {
    // The dialog gives the focus back by itself when it closes.
    dialog.current?.showModal();
    list.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }, []);

  const choose = (tab: number) => {
    setChosen(tab);
    setSaid("");
  };
  const walk = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(chosen, directions[languageOf(shared.ledger)] === "rtl" ? -1 : 1);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard Escape closes a dialog
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      onClick={({ target, currentTarget }) => {
        // A press that ends elsewhere than it began is a click on what is around both, as where text is selected.
        if (target === currentTarget && pressed.current === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <div>
            <h2 id={`${id}-title`}>{chart ? words.chart : words.view}</h2>
            <p>{shared.title}</p>
          </div>
          <button
            type="button"
            className={styles.close}
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </div>
        <div ref={list} className={styles.tabs} role="tablist" aria-label={words.what} onKeyDown={walk}>
          {tabs.map(({ name }, i) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={i === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={i === chosen ? 0 : -1}
              onClick={() => choose(i)}
            >
              {words.tabs[name]}
            </button>
          ))}
        </div>
        <div
          key={chosen}
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${tabs[chosen]?.name}`}
          className={styles.panel}
        >
          <Panel shared={shared} />
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </dialog>
  );
}

function useShared(chart: Chart | null, confirm: (text: string) => void): Shared {
  const { ledger } = useCampaign();
  const view = useLinkedView();
  const english = useEnglishLedger(ledger);
  const path = usePathname();
  const page = chart ? `/${ledger.campaign}/charts/${chart.slug}` : path;
  return {
    ledger,
    english,
    view,
    chart,
    title: chart ? chart.figure(ledger, view).title : ledger.title,
    filters: sayNarrowing(ledger, view, chart ? chart.options : ["unit", "q"]),
    link: new URL(`${page}${writeView({ ...view, v: ledger.version }, ledger)}`, window.location.href).href,
    confirm,
  };
}
