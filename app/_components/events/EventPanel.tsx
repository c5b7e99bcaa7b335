"use client";

import { useCallback, useEffect, useRef } from "react";
import type { CampaignEvent } from "@/lib/campaign/event";
import { sayShortPeriod } from "@/lib/charts/words";
import { eventList } from "@/lib/series/events";
import { panel as panelWords } from "@/lib/words/en/panel";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useOpened } from "../../_hooks/useCampaign";
import { usePageChart } from "../../_hooks/usePageChart";
import { isPlainClick } from "../../_input/is-plain-click";
import { asCoded } from "../../_language/as-coded";
import { InOriginal } from "../../_language/InOriginal";
import { ShareButton } from "../share/ShareButton";
import { EventDetails } from "./EventDetails";
import styles from "./EventPanel.module.css";

/**
 * The opened event, beside the charts: what is claimed of it, by whom, and where it stands in the article.
 * It stands across the screen from what it was opened from. It takes the focus when it opens and gives it back when it
 * closes, unless the focus has gone elsewhere meanwhile. Escape closes it; so does Back.
 * @param beside the events that stand behind the same mark, itself among them
 */
export function EventPanel({ beside }: { beside: readonly string[] }) {
  const { ledger, shown, changeView } = useCampaign();
  const opened = useOpened();
  const chart = usePageChart();
  const words = wordsOf(panelWords, ledger);
  const panel = useRef<HTMLElement>(null);
  /** What had the focus before the panel; null where it is not to have it back. */
  const before = useRef<HTMLElement | SVGElement>(null);
  const event = opened.event === null ? undefined : ledger.eventById.get(opened.event);
  const id = event?.id;

  // Asked while the panel is still there: the focus goes with it.
  const attach = useCallback((element: HTMLElement) => {
    panel.current = element;
    return () => {
      if (!element.contains(document.activeElement)) before.current = null;
    };
  }, []);

  useEffect(() => {
    const { body } = document;
    const from = document.activeElement ?? body;
    if (!id) before.current?.focus({ preventScroll: true });
    if (!id || !panel.current || panel.current.contains(from)) return;
    // The link that led to another event may be gone with it: the last neighbour, one of those behind a mark.
    if (from !== body) before.current = from as HTMLElement | SVGElement;
    panel.current.style.insetInline = isBesideRoom(from, panel.current.offsetWidth) ? "0 auto" : "";
    panel.current.focus({ preventScroll: true });
  }, [id]);

  // The page beside it stays in use, so that Escape may be pressed outside.
  useEffect(() => {
    if (!id) return;
    const leave = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      // One Escape closes one thing: what it has closed already prevents the rest.
      if (key !== "Escape" || defaultPrevented || (target as Element).closest("dialog, input")) return;
      changeView({ event: null });
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [id, changeView]);

  if (!event) return null;
  const list = eventList(ledger, { ...shown, q: "", sort: "date" });
  const at = list.indexOf(event);
  const open = (id: string) => changeView({ event: id });
  const close = () => changeView({ event: null });
  const others = beside.includes(event.id) ? beside.filter((id) => id !== event.id) : [];
  return (
    <aside ref={attach} className={styles.panel} aria-labelledby="event-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="event-title" {...asCoded(ledger)}>
          {event.summary}
        </h2>
        <button type="button" className={styles.close} onClick={close} aria-label={words.close}>
          ×
        </button>
      </div>
      <EventDetails ledger={ledger} event={event} />
      {others.length > 0 && (
        <>
          <h3>{words.sameMark}</h3>
          <ul className={styles.others}>
            {others.map((id) => (
              <li key={id}>
                <EventLink event={ledger.eventById.get(id)} onOpen={open} />
              </li>
            ))}
          </ul>
        </>
      )}
      <nav className={styles.neighbours} aria-label={words.neighbours}>
        <EventLink name={words.before} event={list[at - 1]} onOpen={open} />
        <EventLink name={words.after} event={at < 0 ? undefined : list[at + 1]} onOpen={open} />
      </nav>
      <p className={styles.more}>
        <a href={`/${ledger.campaign}/events/${event.id}`}>{words.ownPage}</a> <ShareButton chart={chart} />
      </p>
    </aside>
  );
}

/** Whether something stands in the screen’s second half, with room for a panel of a width before it. */
function isBesideRoom(element: Element, width: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return (document.dir === "rtl" ? innerWidth - right : left) > Math.max(width, innerWidth / 2);
}

function EventLink({
  name,
  event,
  onOpen,
}: {
  name?: string;
  event: CampaignEvent | undefined;
  onOpen: (id: string) => void;
}) {
  const { ledger } = useCampaign();
  if (!event) return <span />;
  const days = sayShortPeriod(event.period, ledger);
  const original = asCoded(ledger);
  return (
    <a
      href={`/${ledger.campaign}/events/${event.id}`}
      className={styles.link}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        onOpen(event.id);
      }}
    >
      <span>{name ? wordsOf(panelWords, ledger).beside(name, days) : days}</span>
      <InOriginal original={original}>{event.summary}</InOriginal>
    </a>
  );
}
