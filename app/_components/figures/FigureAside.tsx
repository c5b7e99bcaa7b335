"use client";

import type { FigureAside as Aside } from "@/lib/charts/figure";
import { beneath } from "@/lib/words/en/beneath";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { isPlainClick } from "../../_input/is-plain-click";
import styles from "./FigureAside.module.css";

/** What a drawing cannot show at its place: listed beside it, so that it never looks complete when it is not. */
export function FigureAside({ name, aside }: { name: string; aside: readonly Aside[] }) {
  const { ledger, openEvents } = useCampaign();
  if (aside.length === 0) return null;
  return (
    <section className={styles.tray} aria-label={wordsOf(beneath, ledger).aside(name)}>
      {aside.map(({ label, items }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul>
            {items.map(({ text, events }) => (
              <li key={text}>
                <a
                  href={`/${ledger.campaign}/events/${events[0]}`}
                  onClick={(click) => {
                    if (!isPlainClick(click)) return;
                    click.preventDefault();
                    openEvents(events);
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
