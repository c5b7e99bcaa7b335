"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { overlaps, type Period } from "@/lib/campaign/day";
import { countOf } from "@/lib/campaign/kinds";
import { sayPeriod, sayShortPeriod } from "@/lib/charts/words";
import { passingEvents, viewFilter } from "@/lib/view/filter";
import { type View, writeView } from "@/lib/view/view";
import { filters } from "@/lib/words/en/filters";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import { usePageChart } from "../../_hooks/usePageChart";
import { closeOnEscape } from "../../_input/close-on-escape";
import { takeUp } from "../../_input/take-up";
import { untilItComes } from "../../_query/until-it-comes";
import { ShareButton } from "../share/ShareButton";
import { FactionFilter } from "./FactionFilter";
import styles from "./FilterBar.module.css";
import { TimeFields } from "./TimeFields";
import { withoutFilters } from "./without-filters";

// Folded: they come after the charts.
const MoreFilters = dynamic(() => untilItComes(() => import("./MoreFilters"))().then((module) => module.MoreFilters));

/**
 * The filters, within reach wherever the reader scrolls. A plain form: without scripts it is sent to the
 * server, which answers with the link of the view.
 */
export function FilterBar() {
  const { ledger, changeView } = useCampaign();
  const view = useLinkedView();
  const words = wordsOf(filters, ledger);
  const isFiltered = (of: View) => writeView(of, ledger) !== writeView({ ...of, ...withoutFilters }, ledger);
  const path = usePathname();
  const [open, setOpen] = useState(false);
  const chosen = view.faction.map((id) => ledger.factions.get(id).name);
  const further = view.type.length + view.certainty.length + view.claimant.length + view.place.length;
  const sheet = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => takeUp(form.current?.elements ?? []), []);
  const leave = (event: KeyboardEvent) => {
    closeOnEscape(event);
    const here = event.key === "Escape" && !event.defaultPrevented && !(event.target as Element).closest("dialog");
    // Only on phones is there a sheet to close.
    if (!here || !open || !sheet.current?.checkVisibility()) return;
    event.preventDefault();
    setOpen(false);
    sheet.current.focus();
  };

  return (
    <search className={styles.bar} data-open={open} onKeyDown={leave}>
      <button
        ref={sheet}
        type="button"
        className={styles.sheet}
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {/* It looks like the button beside it, while all down to the edge of the screen is pressed. */}
        <strong className={styles.button}>{open ? words.close : words.open}</strong>{" "}
        <span>
          {chosen.length > 0 ? chosen.join(words.comma) : words.allSides}
          {words.comma}
          {sayShortPeriod(viewFilter(ledger, view).period, ledger)}
          {further > 0 && (
            <>
              <br />
              {words.further(further)}
            </>
          )}
        </span>
      </button>
      <form
        ref={form}
        id="filters"
        className={styles.form}
        action={`/${ledger.campaign}/view`}
        aria-label={words.label}
        onSubmit={(event) => event.preventDefault()}
      >
        <input type="hidden" name="on" value={path} />
        <FactionFilter />
        <TimeFields />
        <MoreFilters />
        {view.place.map((id) => (
          <input key={id} type="hidden" name="place" value={id} />
        ))}
        {view.place.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.button}
            aria-label={words.place(ledger.places.get(id)?.name ?? id)}
            onClick={() => changeView({ place: view.place.filter((other) => other !== id) })}
          >
            {ledger.places.get(id)?.name ?? id}&nbsp;<span aria-hidden="true">×</span>
          </button>
        ))}
        <noscript>
          <button type="submit" className={styles.button}>
            {words.apply}
          </button>{" "}
          <a href={path}>{words.reset}</a>
        </noscript>
        <button
          type="button"
          className={`${styles.button} ${styles.scripted}`}
          aria-disabled={!isFiltered(view)}
          // A side pressed a moment ago may not have been rendered yet.
          onClick={() => changeView((now) => (isFiltered(now) ? withoutFilters : {}))}
        >
          {words.reset}
        </button>
        <LiveCount />
      </form>
      <ShareButton chart={usePageChart()} />
    </search>
  );
}

/**
 * How many events the view lets through; while a hand brushes or days play, how many it would. It is read out when it
 * changes, but for the changes under a hand: of those, what they have come to.
 */
function LiveCount() {
  const { ledger, brushing } = useCampaign();
  const output = useRef<HTMLOutputElement>(null);
  const filter = viewFilter(ledger, useLinkedView());
  const passing = passingEvents(ledger, filter);
  const say = (days: Period) => {
    const inside = countOf(passing.filter(({ period }) => overlaps(period, days)));
    return wordsOf(filters, ledger).passing(inside, ledger.events.length, sayPeriod(days, ledger));
  };
  const tell = (days: Period) => {
    if (!output.current) return;
    output.current.ariaLive = brushing.now() ? "off" : "polite";
    // Another text than the one before, were it the same word for word: what was silent is to be read out.
    output.current.replaceChildren(say(days));
  };
  useEffect(() => {
    if (output.current?.ariaLive === "off") tell(filter.period);
    return brushing.onTell(tell);
  });
  return (
    <output ref={output} className={styles.count}>
      {say(filter.period)}
    </output>
  );
}
