"use client";

import {
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from "@tanstack/react-table";
import { memo, useEffect, useMemo, useRef } from "react";
import type { CampaignEvent } from "@/lib/campaign/event";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayListedClaim } from "@/lib/charts/listed-claim";
import { sayList, sayShortDay, sayShortPeriod } from "@/lib/charts/words";
import type { Sort } from "@/lib/view/parsers";
import { events as eventWords } from "@/lib/words/en/events";
import { narrowed } from "@/lib/words/en/narrowed";
import { vocabulary } from "@/lib/words/en/vocabulary";
import { wordsOf } from "@/lib/words/words-of";
import type { CampaignState } from "../../_hooks/useCampaign";
import type { ChangeView } from "../../_hooks/useView";
import { isPlainClick } from "../../_input/is-plain-click";
import { untranslated } from "../../_language/untranslated";
import { type Highlight, nothing } from "../../_linking/highlight";
import table from "../Table.module.css";
import styles from "./EventTable.module.css";
import { SentenceLinks } from "./SentenceLinks";

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, CampaignEvent>();

function columnsOf(ledger: Ledger, openEvents: CampaignState["openEvents"]) {
  const words = wordsOf(eventWords, ledger);
  const { types, certainties } = wordsOf(vocabulary, ledger);
  return helper.columns([
    helper.accessor("period", {
      id: "date",
      header: words.days,
      cell: ({ row: { original: event } }) => (
        <span className={styles.days}>
          {event.precision === "by"
            ? words.by(sayShortDay(event.period.end, ledger))
            : sayShortPeriod(event.period, ledger)}
          {event.period.start > ledger.dates.end || event.period.end < ledger.dates.start
            ? ` ${event.period.end.slice(0, 4)}`
            : ""}
        </span>
      ),
    }),
    helper.accessor("type", {
      header: words.type,
      cell: ({ row }) => types[row.original.type],
    }),
    helper.accessor("summary", {
      header: words.summary,
      cell: ({ row: { original: event } }) => <EventCell ledger={ledger} event={event} openEvents={openEvents} />,
    }),
    helper.accessor("actors", {
      header: words.actors,
      cell: ({ row }) =>
        sayList(
          row.original.actors.map((id) => ledger.factions.get(id).name),
          ledger,
        ),
    }),
    helper.accessor("places", {
      header: words.places,
      cell: ({ row }) =>
        sayList(
          row.original.places.map((id) => ledger.places.get(id)?.name ?? id),
          ledger,
        ),
    }),
    helper.accessor("certainty", {
      header: words.certainty,
      cell: ({ row }) => certainties[row.original.certainty],
    }),
  ]);
}

interface EventRowsProps {
  readonly ledger: Ledger;
  readonly events: readonly CampaignEvent[];
  readonly sort: Sort;
  readonly changeView: ChangeView;
  readonly highlight: Highlight;
  readonly openEvents: CampaignState["openEvents"];
}

/**
 * The rows of the table of events, with heads that sort. Rendered anew only when events or order change,
 * for of all on the page rows cost most.
 */
export const EventRows = memo(function EventRows({
  ledger,
  events,
  sort,
  changeView,
  highlight,
  openEvents,
}: EventRowsProps) {
  const columns = useMemo(() => columnsOf(ledger, openEvents), [ledger, openEvents]);
  const sorting: SortingState = [{ id: sort.replace("-", ""), desc: sort.startsWith("-") }];
  const rows = useTable({
    features,
    columns,
    data: events,
    getRowId: (event) => event.id,
    manualSorting: true,
    // Else it asks the values which way to sort first.
    sortDescFirst: false,
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
      highlight.onChange(({ events: pointed }) => {
        for (const row of body.current?.rows ?? []) {
          row.classList.toggle("lit", pointed.includes(row.dataset.event ?? ""));
        }
      }),
    [highlight],
  );
  const point = ({ target }: { target: EventTarget }) => {
    const id = target instanceof Element && target.closest("tr")?.dataset.event;
    const event = id ? ledger.eventById.get(id) : undefined;
    if (event) highlight.set({ day: event.period.start, events: [event.id] });
  };

  return (
    <table className={`${table.table} ${styles.table}`}>
      <thead>
        {rows.getHeaderGroups().map((group) => (
          <tr key={group.id} data-sort={wordsOf(eventWords, ledger).sortBy}>
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
      <tbody
        ref={body}
        onPointerOver={point}
        onPointerLeave={() => highlight.set(nothing)}
        onFocus={point}
        onBlur={() => highlight.set(nothing)}
      >
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
  );
});

function EventCell({
  ledger,
  event,
  openEvents,
}: {
  ledger: Ledger;
  event: CampaignEvent;
  openEvents: CampaignState["openEvents"];
}) {
  const claims = ledger.claimsByEvent.get(event.id) ?? [];
  return (
    <>
      <a
        {...untranslated(event.summary)}
        href={`/${ledger.campaign}/events/${event.id}`}
        onClick={(click) => {
          if (!isPlainClick(click)) return;
          click.preventDefault();
          openEvents([event.id]);
        }}
      >
        {event.summary}
      </a>
      {(claims.length > 0 || event.claimant) && (
        <ul className={styles.claims}>
          {event.claimant && (
            <li>{wordsOf(narrowed, ledger).according(ledger.claimants.get(event.claimant)?.name ?? "")}</li>
          )}
          {claims.map((claim) => (
            <li key={claim.id}>{sayListedClaim(ledger, claim)}</li>
          ))}
        </ul>
      )}
      <SentenceLinks ledger={ledger} ids={event.sentences} />
    </>
  );
}
