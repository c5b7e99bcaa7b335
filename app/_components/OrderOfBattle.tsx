import { sayPosition, sentenceUrl } from "@/lib/campaign/article";
import type { Campaign, Person } from "@/lib/campaign/campaign";
import type { Ledger } from "@/lib/campaign/ledger";
import { factionColor, pagePalette } from "@/lib/charts/theme";
import { factionKindNames, sayCountry, sayDay, sayTotalCount } from "@/lib/charts/words";
import { type BattleGroup, type BattleSide, orderOfBattle } from "@/lib/series/order-of-battle";
import { writeView } from "@/lib/view/view";
import { FactionLink } from "./FactionLink";
import styles from "./OrderOfBattle.module.css";

/** Stays with what stands before it when a line breaks. */
const dot = "\u00a0· ";

/** Who fought: groups, commanders and strength by belligerent. It stays the same under every filter. */
export function OrderOfBattle({ ledger, campaign }: { ledger: Ledger; campaign: Campaign }) {
  return (
    <section id="order-of-battle" aria-labelledby="order-of-battle-title" className={styles.section}>
      <h2 id="order-of-battle-title">Order of battle</h2>
      <p className={styles.lead}>
        All that the article names, whatever the filter. A linked name filters the page; a plain one stands in the order
        of battle only, since no event names it. Where a fate has no day, the article gives none. An arrow opens the
        article at the sentence.
      </p>
      <div className={styles.sides}>
        {orderOfBattle(ledger, campaign).map((side) => (
          <Side key={side.faction.id} ledger={ledger} side={side} />
        ))}
      </div>
    </section>
  );
}

function Side({ ledger, side }: { ledger: Ledger; side: BattleSide }) {
  const { faction, commanders, strengths, groups } = side;
  return (
    <div
      className={styles.side}
      style={{ "--side": factionColor(faction.id, ledger.factions, pagePalette) } as React.CSSProperties}
    >
      <h3 className={styles.name}>
        <GroupName ledger={ledger} group={side} />
        <Source ledger={ledger} id={faction.sentences[0]} />
      </h3>
      <Facts group={side} above={null} />

      <h4>Strength</h4>
      {strengths.length === 0 ? (
        <p>not stated</p>
      ) : (
        <ul>
          {strengths.map((total) => (
            <li key={total.id}>
              {sayTotalCount(total.estimate, total)}, {ledger.factions.get(total.faction).name}
              <Source ledger={ledger} id={total.sentences[0]} />
            </li>
          ))}
        </ul>
      )}
      {strengths.length > 1 && <small>Not to be added: they may overlap.</small>}

      {commanders.length > 0 && (
        <>
          <h4>Commanders and officials</h4>
          <ul>
            {commanders.map(({ person, group }) => (
              <li key={person.id}>
                <b>{person.name}</b>
                {person.fate && `, ${sayFate(person)}`}
                {person.sentences.map((id) => (
                  <Source key={id} ledger={ledger} id={id} />
                ))}
                <p>
                  {group.faction.id === faction.id ? person.role : `${person.role}${dot}`}
                  {group.faction.id !== faction.id && <GroupName ledger={ledger} group={group} />}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}

      {groups.length > 0 && (
        <>
          <h4>Groups</h4>
          <Groups ledger={ledger} groups={groups} home={faction.home} />
        </>
      )}
    </div>
  );
}

/** @param home country of the nearest faction above that has one; it is not told again */
function Groups({ ledger, groups, home }: { ledger: Ledger; groups: readonly BattleGroup[]; home: string | null }) {
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.faction.id}>
          <GroupName ledger={ledger} group={group} />
          <Source ledger={ledger} id={group.faction.sentences[0]} />
          <Facts group={group} above={home} />
          {group.groups.length > 0 && (
            <Groups ledger={ledger} groups={group.groups} home={group.faction.home ?? home} />
          )}
        </li>
      ))}
    </ul>
  );
}

function GroupName({ ledger, group: { faction, choice } }: { ledger: Ledger; group: BattleGroup }) {
  if (choice === null) return faction.name;
  return <FactionLink name={faction.name} href={`/${ledger.campaign}${writeView(choice, ledger)}`} choice={choice} />;
}

/** What kind of faction it is, where from, in how many events, and under which other names. */
function Facts({ group: { faction, events, eventsOutside }, above }: { group: BattleGroup; above: string | null }) {
  const { aliases } = faction;
  const facts = [
    ...(faction.parent === null ? [] : [factionKindNames[faction.kind]]),
    // Of a state the name says it.
    ...(faction.home === null || faction.home === above || faction.kind === "state" ? [] : [sayCountry(faction.home)]),
    ...(events > 0 ? [sayEvents(events)] : []),
    ...(events === 0 && eventsOutside > 0 ? [`${sayEvents(eventsOutside)} outside the campaign’s dates`] : []),
  ];
  const arabic = aliases.filter((alias) => /\p{Script=Arabic}/u.test(alias));
  const others = aliases.filter((alias) => !arabic.includes(alias));
  const told = [...facts, ...(others.length > 0 ? [`also ${others.join(", ")}`] : [])].join(dot);
  return (
    <small>
      {arabic.length > 0 ? `${told}${dot}` : told}
      {arabic.length > 0 && <bdi lang="ar">{arabic.join("، ")}</bdi>}
    </small>
  );
}

/** An arrow, so that fifty names keep their line. */
function Source({ ledger, id }: { ledger: Ledger; id: string | undefined }) {
  const sentence = id === undefined ? undefined : ledger.sentences.get(id);
  if (!sentence) return null;
  return (
    <a href={sentenceUrl(ledger.article.url, sentence)} rel="external" aria-label={`Source: ${sayPosition(sentence)}`}>
      ↗
    </a>
  );
}

const sayFate = ({ fate, date }: Person) => (date ? `${fate} on ${sayDay(date)}` : fate);

const sayEvents = (count: number) => `${count} ${count === 1 ? "event" : "events"}`;
