"use client";

import { useEffect, useMemo, useRef } from "react";
import { claimantsOf } from "@/lib/campaign/claimants";
import { kindsOf } from "@/lib/campaign/kinds";
import { certainties, eventTypes } from "@/lib/campaign/vocabulary";
import { filters } from "@/lib/words/en/filters";
import { vocabulary } from "@/lib/words/en/vocabulary";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import { takeUp } from "../../_input/take-up";
import { Choice } from "./Choice";
import styles from "./FilterBar.module.css";

/** The filters that are wanted less often, folded. Its many boxes are rendered only for a change to one of them. */
export function MoreFilters() {
  const { ledger, changeView } = useCampaign();
  const { type, certainty, claimant } = useLinkedView();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => takeUp(menu.current?.querySelectorAll("input") ?? []), []);
  return useMemo(() => {
    const words = wordsOf(filters, ledger);
    const { types, certainties: certaintyNames } = wordsOf(vocabulary, ledger);
    const telling = new Set(kindsOf(ledger).events.flatMap(({ like }) => claimantsOf(ledger, like)));
    const claimants = [...ledger.claimants.values()].filter(({ id }) => telling.has(id));
    const count = type.length + certainty.length + claimant.length;
    return (
      <details ref={menu} className={styles.more} name="filters">
        <summary>
          {words.more}
          {count > 0 && ` (${count})`}
        </summary>
        <div className={styles.panel}>
          <Choice
            legend={words.type}
            name="type"
            options={eventTypes.map((id) => ({ id, name: types[id] }))}
            chosen={type}
            onChange={(toggled) => changeView(({ type }) => ({ type: toggled(type) }))}
          />
          <Choice
            legend={words.certainty}
            name="certainty"
            options={certainties.map((id) => ({ id, name: certaintyNames[id] }))}
            chosen={certainty}
            onChange={(toggled) => changeView(({ certainty }) => ({ certainty: toggled(certainty) }))}
          />
          <Choice
            legend={words.claimant}
            name="claimant"
            options={claimants}
            chosen={claimant}
            onChange={(toggled) => changeView(({ claimant }) => ({ claimant: toggled(claimant) }))}
          />
        </div>
      </details>
    );
  }, [ledger, changeView, type, certainty, claimant]);
}
