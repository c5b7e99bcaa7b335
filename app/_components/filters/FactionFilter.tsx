"use client";

import { memo, startTransition, useMemo, useOptimistic } from "react";
import type { Faction } from "@/lib/campaign/faction";
import type { Ledger } from "@/lib/campaign/ledger";
import { factionColor, pagePalette } from "@/lib/charts/theme";
import { toggleFaction } from "@/lib/view/ids";
import { filters } from "@/lib/words/en/filters";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import styles from "./FactionFilter.module.css";

/** Belligerents as switches, each with its groups behind it. None pressed means all. */
export function FactionFilter() {
  const { ledger } = useCampaign();
  const { faction: chosen } = useLinkedView();
  const words = wordsOf(filters, ledger);
  const named = useMemo(() => namedInEvents(ledger), [ledger]);
  return (
    <fieldset className={styles.factions}>
      <legend className="visually-hidden">{words.factions}</legend>
      {ledger.factions.belligerents.map((side) => {
        const groups = named.filter(({ id }) => id !== side.id && ledger.factions.belligerentOf(id) === side.id);
        const chosenGroups = groups.filter(({ id }) => chosen.includes(id)).length;
        return (
          <div
            key={side.id}
            className={styles.side}
            style={{ "--side": factionColor(side.id, ledger.factions, pagePalette) } as React.CSSProperties}
          >
            <Choosable faction={side} chosen={chosen.includes(side.id)} />
            {groups.length > 0 && (
              <details className={styles.groups} name="filters">
                <summary
                  aria-label={chosenGroups > 0 ? words.groupsChosen(side.name, chosenGroups) : words.groups(side.name)}
                >
                  {chosenGroups > 0 ? chosenGroups : ""} ▾
                </summary>
                <div className={styles.panel}>
                  {groups.map((group) => (
                    <Choosable key={group.id} faction={group} chosen={chosen.includes(group.id)} />
                  ))}
                </div>
              </details>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** A faction to choose, a belligerent with its colour. A press leaves most as they are: those are not rendered for it. */
const Choosable = memo(function Choosable({ faction, chosen }: { faction: Faction; chosen: boolean }) {
  const { ledger, changeView } = useCampaign();
  const { id, name, parent } = faction;
  // The box answers at once; what is rendered for it follows in pieces that let other input in between.
  const [pressed, press] = useOptimistic(chosen);
  const toggle = () =>
    startTransition(() => {
      press(!pressed);
      changeView((now) => ({ faction: toggleFaction(ledger.factions, now.faction, id) }));
    });
  return (
    <label
      className={parent === null ? styles.chip : undefined}
      style={{ "--depth": depth(ledger, faction) } as React.CSSProperties}
    >
      <input type="checkbox" name="faction" value={id} checked={pressed} onChange={toggle} />
      {parent === null && <span className={styles.swatch} data-swatch="" aria-hidden="true" />}
      {name}
    </label>
  );
});

/** Factions that some event names, and all above them, in the order of the tree. */
function namedInEvents(ledger: Ledger): readonly Faction[] {
  const parties = new Set(ledger.events.flatMap((event) => [...event.actors, ...event.targets]));
  return ledger.factions.all.filter(({ id }) => [...parties].some((party) => ledger.factions.isWithin(party, id)));
}

/** How many nodes stand between a group and its belligerent. */
function depth(ledger: Ledger, { parent }: Faction): number {
  const above = parent === null ? null : ledger.factions.get(parent);
  return above === null || above.parent === null ? 0 : 1 + depth(ledger, above);
}
