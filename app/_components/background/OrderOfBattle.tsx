import { sentenceUrl } from "@/lib/campaign/article";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Person } from "@/lib/campaign/person";
import { factionColor, pagePalette } from "@/lib/charts/theme";
import { sayCountry, sayTotalCount } from "@/lib/charts/total-words";
import { sayDay } from "@/lib/charts/words";
import { type BattleGroup, type BattleSide, orderOfBattle } from "@/lib/series/order-of-battle";
import { writeView } from "@/lib/view/view";
import { battle } from "@/lib/words/en/battle";
import { details } from "@/lib/words/en/details";
import { say } from "@/lib/words/en/say";
import { sources } from "@/lib/words/en/sources";
import { wordsOf } from "@/lib/words/words-of";
import { InOriginal } from "../../_language/InOriginal";
import { untranslated } from "../../_language/untranslated";
import { FactionLink } from "./FactionLink";
import styles from "./OrderOfBattle.module.css";
import section from "./Section.module.css";

/** Stays with what stands before it when a line breaks. */
const dot = "\u00a0· ";

/** Who fought: groups, commanders and strength by belligerent. It stays the same under every filter. */
export function OrderOfBattle({ ledger }: { ledger: Ledger }) {
  const words = wordsOf(battle, ledger);
  return (
    <section id="order-of-battle" aria-labelledby="order-of-battle-title" className={section.section}>
      <h2 id="order-of-battle-title">{words.title}</h2>
      <p className={section.lead}>{words.lead}</p>
      <div className={styles.sides}>
        {orderOfBattle(ledger).map((side) => (
          <Side key={side.faction.id} ledger={ledger} side={side} />
        ))}
      </div>
    </section>
  );
}

function Side({ ledger, side }: { ledger: Ledger; side: BattleSide }) {
  const { faction, commanders, strengths, groups } = side;
  const words = wordsOf(battle, ledger);
  return (
    <div
      className={styles.side}
      style={{ "--side": factionColor(faction.id, ledger.factions, pagePalette) } as React.CSSProperties}
    >
      <h3 className={styles.name}>
        <GroupName ledger={ledger} group={side} />
        <Source ledger={ledger} id={faction.sentences[0]} />
      </h3>
      <Facts ledger={ledger} group={side} above={null} />

      <h4>{words.strength}</h4>
      {strengths.length === 0 ? (
        <p>{wordsOf(say, ledger).notStated}</p>
      ) : (
        <ul>
          {strengths.map((total) => (
            <li key={total.id}>
              {words.of(sayTotalCount(total.estimate, total, ledger), ledger.factions.get(total.faction).name)}
              <Source ledger={ledger} id={total.sentences[0]} />
            </li>
          ))}
        </ul>
      )}
      {strengths.length > 1 && <small>{words.overlap}</small>}

      {commanders.length > 0 && (
        <>
          <h4>{words.commanders}</h4>
          <ul>
            {commanders.map(({ person, group }) => (
              <li key={person.id}>
                <b {...untranslated(person.name)}>{person.name}</b>
                {person.fate && words.fated(sayFate(ledger, person))}
                {person.sentences.map((id) => (
                  <Source key={id} ledger={ledger} id={id} />
                ))}
                <p>
                  <InOriginal>{person.role}</InOriginal>
                  {group.faction.id !== faction.id && dot}
                  {group.faction.id !== faction.id && <GroupName ledger={ledger} group={group} />}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}

      {groups.length > 0 && (
        <>
          <h4>{words.groups}</h4>
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
          <Facts ledger={ledger} group={group} above={home} />
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
function Facts({
  ledger,
  group: { faction, events, eventsOutside },
  above,
}: {
  ledger: Ledger;
  group: BattleGroup;
  above: string | null;
}) {
  const words = wordsOf(battle, ledger);
  const { aliases } = faction;
  const facts = [
    ...(faction.parent === null ? [] : [wordsOf(details, ledger).factionKinds[faction.kind]]),
    // Of a state the name says it.
    ...(faction.home === null || faction.home === above || faction.kind === "state"
      ? []
      : [sayCountry(faction.home, ledger)]),
    ...(events > 0 ? [words.events(events)] : []),
    ...(events === 0 && eventsOutside > 0 ? [words.outside(words.events(eventsOutside))] : []),
  ];
  const arabic = aliases.filter((alias) => /\p{Script=Arabic}/u.test(alias));
  const others = aliases.filter((alias) => !arabic.includes(alias));
  const told = [...facts, ...(others.length > 0 ? [words.also(others.join(words.comma))] : [])].join(dot);
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
  const words = wordsOf(sources, ledger);
  return (
    <a
      href={sentenceUrl(ledger.article.url, sentence)}
      rel="external"
      aria-label={words.of(words.position(sentence.section, sentence.paragraph, sentence.sentence))}
    >
      ↗
    </a>
  );
}

function sayFate(ledger: Ledger, { fate, date }: Person): string {
  const said = fate === null ? "" : wordsOf(details, ledger).fates[fate];
  return date ? wordsOf(battle, ledger).fateOn(said, sayDay(date, ledger)) : said;
}
