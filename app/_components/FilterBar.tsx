"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { overlaps, type Period } from "@/lib/campaign/day";
import { certainties, eventTypes } from "@/lib/campaign/vocabulary";
import { certaintyNames, sayPeriod, sayShortPeriod, typeNames } from "@/lib/charts/words";
import { eventsOf, viewFilter } from "@/lib/view/filter";
import { defaultView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import { Choice } from "./Choice";
import { FactionFilter } from "./FactionFilter";
import styles from "./FilterBar.module.css";
import { ShareDialog } from "./ShareDialog";
import { TimeFields } from "./TimeFields";

/** Keys that narrow what the page shows, or open something on it; Reset sets them back. */
const filterKeys = ["time", "faction", "type", "certainty", "claimant", "place", "event", "q"] as const;

/**
 * The filters, within reach wherever the reader scrolls. A plain form: without scripts it is sent to the
 * server, which answers with the link of the view.
 */
export function FilterBar() {
  const { ledger, view, changeView } = useCampaign();
  const initial = defaultView(ledger);
  const filtered = filterKeys.some((key) => JSON.stringify(view[key]) !== JSON.stringify(initial[key]));
  const claimants = [...ledger.claimants.values()].filter(({ id }) => ledger.claims.some((c) => c.claimant === id));
  const more = view.type.length + view.certainty.length + view.claimant.length;
  const reset = () => changeView(Object.fromEntries(filterKeys.map((key) => [key, null])));
  const path = usePathname();
  const [open, setOpen] = useState(false);
  const chosen = view.faction.map((id) => ledger.factions.get(id).name);

  return (
    <search className={styles.bar} data-open={open}>
      <button
        type="button"
        className={styles.sheet}
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        <strong>{open ? "Close" : "Filters"}</strong>{" "}
        <span>
          {chosen.length > 0 ? chosen.join(", ") : "All sides"}, {sayShortPeriod(viewFilter(ledger, view).period)}
        </span>
      </button>
      <form
        id="filters"
        className={styles.form}
        action={`/${ledger.campaign}/view`}
        aria-label="Filters for all charts"
        onSubmit={(event) => event.preventDefault()}
      >
        <FactionFilter />
        <TimeFields />
        <details className={styles.more} name="filters">
          <summary>More{more > 0 && ` (${more})`}</summary>
          <div className={styles.panel}>
            <Choice
              legend="Type of event"
              name="type"
              options={eventTypes.map((id) => ({ id, name: typeNames[id] }))}
              chosen={view.type}
              onChange={(type) => changeView({ type })}
            />
            <Choice
              legend="Certainty"
              name="certainty"
              options={certainties.map((id) => ({ id, name: certaintyNames[id] }))}
              chosen={view.certainty}
              onChange={(certainty) => changeView({ certainty })}
            />
            <Choice
              legend="According to"
              name="claimant"
              options={claimants}
              chosen={view.claimant}
              onChange={(claimant) => changeView({ claimant })}
            />
          </div>
        </details>
        {view.place.map((id) => (
          <input key={id} type="hidden" name="place" value={id} />
        ))}
        {view.place.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.button}
            aria-label={`Place: ${ledger.places.get(id)?.name ?? id}. Remove this filter`}
            onClick={() => changeView({ place: view.place.filter((other) => other !== id) })}
          >
            {ledger.places.get(id)?.name ?? id}&nbsp;<span aria-hidden="true">×</span>
          </button>
        ))}
        <noscript>
          <button type="submit" className={styles.button}>
            Apply
          </button>{" "}
          <a href={path}>Reset</a>
        </noscript>
        <button type="button" className={`${styles.button} ${styles.scripted}`} onClick={reset} disabled={!filtered}>
          Reset
        </button>
        <LiveCount />
      </form>
      <ShareDialog path={path} title={ledger.title} />
    </search>
  );
}

/** How many events the view lets through; while a hand brushes, how many it would. */
function LiveCount() {
  const { ledger, view, brushing } = useCampaign();
  const output = useRef<HTMLOutputElement>(null);
  const count = eventsOf(ledger, view).length;
  const { period } = viewFilter(ledger, view);

  useEffect(() => {
    const filter = viewFilter(ledger, view);
    const passing = ledger.events.filter(filter.event);
    return brushing.onMove((days) => {
      const inside = passing.filter((event) => overlaps(event.period, days)).length;
      if (output.current) output.current.textContent = sayEvents(inside, ledger.events.length, days);
    });
  }, [ledger, view, brushing]);

  return (
    <output ref={output} className={styles.count} key={`${count} ${period.start} ${period.end}`}>
      {sayEvents(count, ledger.events.length, period)}
    </output>
  );
}

const sayEvents = (inside: number, all: number, days: Period) => `${inside} of ${all} events, ${sayPeriod(days)}`;
