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
import { InOriginal } from "../../_language/InOriginal";
import { untranslated } from "../../_language/untranslated";
import { ShareButton } from "../share/ShareButton";
import { EventDetails } from "./EventDetails";
import styles from "./EventPanel.module.css";

/**
 * What takes the focus after an event that nothing on the page opened: a chart that marks it, first of all one on screen,
 * or its row; where there is neither, any chart or the search.
 */
function standIn(id: string): HTMLElement | undefined {
  const found = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const leading = found(`figure [tabindex="0"]:has(a[href$="/events/${id}"]), tr[data-event="${id}"] a`);
  const any = leading.length > 0 ? leading : found('figure [tabindex="0"], #events input');
  return any.find(isSeen) ?? any[0];
}

/**
 * The opened event, below the charts: what is claimed of it, by whom, and where it stands in the article.
 * It lies over the foot of the screen alone, so that the event is seen lit above it, on the map as on the charts of days.
 * It takes the focus when it opens and gives it back when it closes, unless the focus has gone elsewhere meanwhile.
 * Opened by a link it has none to give back, and leaves it where the event is marked.
 * Escape closes it; so does Back.
 * @param beside the events that stand behind the same mark, itself among them
 */
export function EventPanel({ beside }: { beside: readonly string[] }) {
  const { ledger, shown, changeView } = useCampaign();
  const opened = useOpened();
  const chart = usePageChart();
  const words = wordsOf(panelWords, ledger);
  const panel = useRef<HTMLElement>(null);
  /** What had the focus before the panel; null where nothing had. */
  const before = useRef<HTMLElement | SVGElement>(null);
  /** Whether the panel went with the focus in it. */
  const closed = useRef(false);
  /** The event that was opened last. */
  const latest = useRef("");
  const event = opened.event === null ? undefined : ledger.eventById.get(opened.event);
  const id = event?.id;

  // Asked while the panel is still there: the focus goes with it.
  const attach = useCallback((element: HTMLElement) => {
    panel.current = element;
    return () => {
      closed.current = element.contains(document.activeElement);
    };
  }, []);

  // What the keyboard comes to is to be seen above it.
  useEffect(() => {
    const { style } = document.documentElement;
    if (!id || !panel.current) return;
    style.scrollPaddingBlockEnd = `${panel.current.offsetHeight}px`;
    return () => {
      style.scrollPaddingBlockEnd = "";
    };
  }, [id]);

  useEffect(() => {
    const { activeElement, body } = document;
    if (!id) {
      const back = () => (before.current?.isConnected ? before.current : standIn(latest.current));
      if (closed.current) back()?.focus({ preventScroll: true });
      closed.current = false;
      before.current = null;
      return;
    }
    latest.current = id;
    if (panel.current?.contains(activeElement)) return;
    // The link that led to another event may be gone with it: the last neighbour, one of those behind a mark.
    if (activeElement !== body) before.current = activeElement as HTMLElement | SVGElement | null;
    before.current?.scrollIntoView({ block: "nearest" });
    panel.current?.focus({ preventScroll: true });
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
        <h2 id="event-title" {...untranslated(event.summary)}>
          {event.summary}
        </h2>
        <button type="button" className={styles.close} onClick={close} aria-label={words.close}>
          ×
        </button>
      </div>
      <div className={styles.parts}>
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
      </div>
    </aside>
  );
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
      <InOriginal>{event.summary}</InOriginal>
    </a>
  );
}
