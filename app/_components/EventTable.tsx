"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { eventList } from "@/lib/series/events";
import { writeView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import { EventRows } from "./EventRows";
import styles from "./EventTable.module.css";

/** The events of the view: searched, sorted, each leading to its claims and its sentences. */
export function EventTable() {
  const { ledger, view, shown, changeView, highlight, openEvents } = useCampaign();
  const events = useMemo(
    () => eventList(ledger, { ...shown, q: view.q, sort: view.sort }),
    [ledger, shown, view.q, view.sort],
  );
  // The count follows at once, the rows when the charts have been drawn.
  const listed = useDeferredValue(events);
  const query = writeView({ ...view, event: null, table: null, v: null }, ledger);

  return (
    <section id="events" aria-labelledby="events-title" className={styles.events}>
      <div className={styles.head}>
        <h2 id="events-title">
          Events{" "}
          <span className={styles.count}>
            {events.length} of {ledger.events.length}
          </span>
        </h2>
        <Search />
        {/* Without scripts, the order is sent with the filters. */}
        <input type="hidden" form="filters" name="sort" value={view.sort} />
        <p className={styles.files}>
          <a href={`/${ledger.campaign}/events.csv${query}`}>CSV</a>{" "}
          <a href={`/${ledger.campaign}/events.json${query}`}>JSON</a>
        </p>
      </div>
      {events.length === 0 ? (
        <Empty />
      ) : (
        <EventRows
          ledger={ledger}
          events={listed}
          sort={view.sort}
          changeView={changeView}
          highlight={highlight}
          openEvents={openEvents}
        />
      )}
    </section>
  );
}

function Search() {
  const { view, changeView } = useCampaign();
  const [text, setText] = useState(view.q);
  const [written, setWritten] = useState(view.q);
  if (view.q !== written) {
    setWritten(view.q);
    if (view.q !== text.trim()) setText(view.q);
  }
  return (
    <search className={styles.search}>
      <label>
        <span className="visually-hidden">Search the events</span>
        <input
          type="search"
          form="filters"
          name="q"
          placeholder="Search events, places, factions"
          maxLength={100}
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
  const { view, changeView } = useCampaign();
  return (
    <div className={styles.empty} role="status">
      <p>No event passes these filters{view.q && ` and the search for “${view.q}”`}.</p>
      <p>
        {view.q && (
          <button type="button" onClick={() => changeView({ q: null })}>
            Clear the search
          </button>
        )}{" "}
        <button
          type="button"
          onClick={() =>
            changeView({ time: null, faction: null, type: null, certainty: null, claimant: null, place: null, q: null })
          }
        >
          Show all events
        </button>
      </p>
    </div>
  );
}
