"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { eventList } from "@/lib/series/events";
import { longestSearch } from "@/lib/view/parsers";
import { writeView } from "@/lib/view/view";
import { events as eventWords } from "@/lib/words/en/events";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useOpened } from "../../_hooks/useCampaign";
import { takeUp } from "../../_input/take-up";
import { KeptChoices } from "../filters/KeptChoices";
import { withoutFilters } from "../filters/without-filters";
import { EventRows } from "./EventRows";
import styles from "./EventTable.module.css";
import { LongList } from "./LongList";

/** More rows than this are cut off where more follows; they are higher together than what is left, even the lowest. */
const mostWhole = 32;

/**
 * The events of the view: searched, sorted, each leading to its claims and its sentences.
 * @param alone whether it is the page: then all of it shows, else a long one does in part, for what follows it
 */
export function EventTable({ alone }: { alone: boolean }) {
  const { ledger, shown, changeView, highlight, openEvents } = useCampaign();
  const { q, ...kept } = useOpened();
  const { sort } = kept;
  const words = wordsOf(eventWords, ledger);
  const events = useMemo(() => eventList(ledger, { ...shown, q, sort }), [ledger, shown, q, sort]);
  // The count follows at once, the rows when the charts have been drawn.
  const listed = useDeferredValue(events);
  const query = writeView({ ...shown, q, sort }, ledger);

  return (
    <section id="events" aria-labelledby="events-title" className={styles.events}>
      <div className={styles.head}>
        <h2 id="events-title">
          {words.title} <span className={styles.count}>{words.shown(events.length, ledger.events.length)}</span>
        </h2>
        <Search />
        <KeptChoices of={kept} />
        <p className={styles.files}>
          <a href={`/${ledger.campaign}/events.csv${query}`}>CSV</a>{" "}
          <a href={`/${ledger.campaign}/events.json${query}`}>JSON</a>
        </p>
      </div>
      {events.length === 0 ? (
        <Empty />
      ) : (
        <LongList
          long={!alone && listed.length > mostWhole}
          href={`/${ledger.campaign}/events${query}`}
          all={words.all(listed.length)}
        >
          <EventRows
            ledger={ledger}
            events={listed}
            sort={sort}
            changeView={changeView}
            highlight={highlight}
            openEvents={openEvents}
          />
        </LongList>
      )}
    </section>
  );
}

function Search() {
  const { ledger, changeView } = useCampaign();
  const { q } = useOpened();
  const words = wordsOf(eventWords, ledger);
  const [text, setText] = useState(q);
  const [written, setWritten] = useState(q);
  if (q !== written) {
    setWritten(q);
    if (q !== text.trim()) setText(q);
  }
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => takeUp(field.current ? [field.current] : []), []);
  return (
    <search className={styles.search}>
      <label>
        <span className="visually-hidden">{words.search}</span>
        <input
          ref={field}
          type="search"
          form="filters"
          name="q"
          placeholder={words.searchIn}
          maxLength={longestSearch}
          value={text}
          onChange={({ target: { value } }) => {
            setText(value);
            changeView({ q: value.trim() || null }, "replace");
          }}
        />
      </label>
    </search>
  );
}

function Empty() {
  const { ledger, changeView } = useCampaign();
  const { q } = useOpened();
  const words = wordsOf(eventWords, ledger);
  return (
    <div className={styles.empty} role="status">
      <p>{q ? words.noneFound(q) : words.none}</p>
      <p>
        {q && (
          <button type="button" onClick={() => changeView({ q: null })}>
            {words.clear}
          </button>
        )}{" "}
        <button type="button" onClick={() => changeView(withoutFilters)}>
          {words.showAll}
        </button>
      </p>
    </div>
  );
}
