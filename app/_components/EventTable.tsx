"use client";

import {
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from "@tanstack/react-table";
import { useEffect, useMemo, useRef, useState } from "react";
import type { CampaignEvent } from "@/lib/campaign/event";
import type { Ledger } from "@/lib/campaign/ledger";
import { certaintyNames, sayClaim, sayList, sayShortPeriod, typeNames } from "@/lib/charts/words";
import { eventList } from "@/lib/series/events";
import type { Sort } from "@/lib/view/parsers";
import { writeView } from "@/lib/view/view";
import { nothing } from "../_hooks/highlight";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./EventTable.module.css";
import { SentenceLinks } from "./SentenceLinks";
import table from "./Table.module.css";

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, CampaignEvent>();

function columnsOf(ledger: Ledger) {
  return helper.columns([
    helper.accessor((event) => event.period.start, {
      id: "date",
      header: "Days",
      cell: ({ row: { original: event } }) => (
        <span className={styles.days}>
          {event.precision === "by" && "by "}
          {event.precision === "by"
            ? sayShortPeriod({ ...event.period, start: event.period.end })
            : sayShortPeriod(event.period)}
          {event.period.start > ledger.dates.end || event.period.end < ledger.dates.start
            ? ` ${event.period.end.slice(0, 4)}`
            : ""}
        </span>
      ),
    }),
    helper.accessor("summary", {
      id: "summary",
      header: "What happened",
      enableSorting: false,
      cell: ({ row: { original: event } }) => <EventCell ledger={ledger} event={event} />,
    }),
    helper.accessor("type", {
      id: "type",
      header: "Type",
      cell: ({ row }) => typeNames[row.original.type],
    }),
    helper.accessor((event) => event.actors.join(" "), {
      id: "actors",
      header: "Acting",
      cell: ({ row }) => sayList(row.original.actors.map((id) => ledger.factions.get(id).name)),
    }),
    helper.accessor((event) => event.places.join(" "), {
      id: "places",
      header: "Where",
      cell: ({ row }) => sayList(row.original.places.map((id) => ledger.places.get(id)?.name ?? id)) || "—",
    }),
    helper.accessor("certainty", {
      id: "certainty",
      header: "Certainty",
      cell: ({ row }) => certaintyNames[row.original.certainty],
    }),
  ]);
}

/** The events of the view: searched, sorted, each leading to its claims and its sentences. */
export function EventTable() {
  const { ledger, view, changeView, highlight } = useCampaign();
  const events = useMemo(() => eventList(ledger, view), [ledger, view]);
  const columns = useMemo(() => columnsOf(ledger), [ledger]);
  const sorting: SortingState = [{ id: view.sort.replace("-", ""), desc: view.sort.startsWith("-") }];
  const rows = useTable({
    features,
    columns,
    data: events,
    getRowId: (event) => event.id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (updater: Updater<SortingState>) => {
      const [next] = typeof updater === "function" ? updater(sorting) : updater;
      if (next) changeView({ sort: `${next.desc ? "-" : ""}${next.id}` as Sort });
    },
  });
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(
    () =>
      highlight.onChange(({ event }) => {
        for (const row of body.current?.rows ?? []) {
          row.classList.toggle("lit", event !== null && row.dataset.event === event);
        }
      }),
    [highlight],
  );
  const point = ({ target }: { target: EventTarget }) => {
    const id = target instanceof Element && target.closest("tr")?.dataset.event;
    const event = id ? ledger.eventById.get(id) : undefined;
    if (event) highlight.set({ day: event.period.start, event: event.id });
  };
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
        <p className={styles.files}>
          <a href={`/${ledger.campaign}/events.csv${query}`}>CSV</a>{" "}
          <a href={`/${ledger.campaign}/events.json${query}`}>JSON</a>
        </p>
      </div>
      {events.length === 0 ? (
        <Empty />
      ) : (
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            {rows.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const { column } = header;
                  const sorted = column.getIsSorted();
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      data-column={header.id}
                      aria-sort={sorted ? (sorted === "desc" ? "descending" : "ascending") : undefined}
                    >
                      {column.getCanSort() ? (
                        <button type="button" className={styles.sort} onClick={column.getToggleSortingHandler()}>
                          <rows.FlexRender header={header} />
                          <span aria-hidden="true">{sorted ? (sorted === "desc" ? " ↓" : " ↑") : ""}</span>
                        </button>
                      ) : (
                        <rows.FlexRender header={header} />
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody ref={body} onPointerOver={point} onPointerLeave={() => highlight.set(nothing)} onFocus={point}>
            {rows.getRowModel().rows.map((row) => (
              <tr key={row.id} data-event={row.id}>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} data-column={cell.column.id}>
                    <rows.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function EventCell({ ledger, event }: { ledger: Ledger; event: CampaignEvent }) {
  const { openEvents } = useCampaign();
  const claims = ledger.claimsByEvent.get(event.id) ?? [];
  return (
    <>
      <a
        href={`/${ledger.campaign}/events/${event.id}`}
        onClick={(click) => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return;
          click.preventDefault();
          openEvents([event.id]);
        }}
      >
        {event.summary}
      </a>
      {claims.length > 0 && (
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.id}>
              {sayClaim(ledger, claim)}
              {claim.claimant !== "article" && ` (${ledger.claimants.get(claim.claimant)?.name})`}
            </li>
          ))}
        </ul>
      )}
      <SentenceLinks ledger={ledger} ids={event.sentences} />
    </>
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
            changeView({ time: null, faction: null, type: null, certainty: null, claimant: null, q: null })
          }
        >
          Show all events
        </button>
      </p>
    </div>
  );
}
