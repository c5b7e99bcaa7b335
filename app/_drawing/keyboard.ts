import { addDays, type Day, overlaps, type Period } from "@/lib/campaign/day";
import type { FactionTree } from "@/lib/campaign/faction";
import type { Figure, FigureMark } from "@/lib/charts/figure";
import { markingOf } from "@/lib/charts/marks";
import { sayDay, sayPeriod } from "@/lib/charts/words";
import { keys as keyWords } from "@/lib/words/en/keys";
import { wordsOf } from "@/lib/words/words-of";
import type { Brushing } from "../_linking/brushing";
import { type Highlight, nothing } from "../_linking/highlight";
import { sayNothing } from "./say-nothing";

/** Where the keyboard is on a chart. It outlives redrawing: a filter or a new width does not move it. */
export interface Cursor {
  /** Null before the first key and after Escape. */
  day: Day | null;
  /** The row; undefined for all of them. */
  side: string | null | undefined;
  /** Where a choice of days began; null while none is made. */
  anchor: Day | null;
}

interface Deps {
  readonly cursor: Cursor;
  readonly figure: Figure;
  readonly factions: FactionTree;
  /** The days that the chart shows. */
  readonly domain: Period;
  readonly brushing: Brushing;
  readonly highlight: Highlight;
  announce(text: string): void;
  openEvents(ids: readonly string[]): void;
}

/**
 * Makes a drawn chart one stop of the keyboard: a cursor goes by day and by side, what it is on is said,
 * and Enter opens what lies behind.
 * @returns how to take it off
 */
export function attachKeyboard(box: HTMLElement, deps: Deps): () => void {
  const { cursor, figure, factions, domain, brushing, highlight, announce, openEvents } = deps;
  const { ledger } = figure.of;
  const { marks, readings } = markingOf(figure.of);
  const words = wordsOf(keyWords, ledger);
  // In the order of the page; groups of one side as they first appear.
  const rank = (faction: string | null) =>
    faction === null
      ? factions.belligerents.length
      : factions.belligerents.findIndex(({ id }) => id === factions.belligerentOf(faction));
  const sides = [...new Set(marks.map((mark) => mark.faction))].sort((a, b) => rank(a) - rank(b));
  const leaving = new AbortController();
  const { signal } = leaving;
  const inRow = ({ faction }: { readonly faction: string | null }) =>
    cursor.side === undefined || faction === cursor.side;

  const marksHere = (): FigureMark[] => {
    const { day } = cursor;
    return day === null ? [] : marks.filter((mark) => overlaps(mark.period, { start: day, end: day }) && inRow(mark));
  };
  /** @param turned whether the row is another now, which the values alone may not tell */
  const say = (turned = false) => {
    if (cursor.day === null) return;
    const told = readings(cursor.day)
      .filter(inRow)
      .map((reading) =>
        reading.faction === null ? reading.text : `${words.of(factions.get(reading.faction).name)}${reading.text}`,
      );
    const name = cursor.side ? factions.get(cursor.side).name : null;
    const whose = name ? words.of(name) : "";
    const row = turned ? words.row(name ?? (cursor.side === null ? words.noSide : words.allSides)) : "";
    announce(
      `${row}${sayDay(cursor.day, ledger)}. ${told.length > 0 ? told.join(". ") : `${whose}${sayNothing(figure.of, cursor.day)}`}.`,
    );
    highlight.set({ day: cursor.day, events: marksHere()[0]?.events.slice(0, 1) ?? [] });
  };
  const moveTo = (to: Day) => {
    cursor.day = to < domain.start ? domain.start : to > domain.end ? domain.end : to;
    say();
  };
  const jump = (event: KeyboardEvent, direction: 1 | -1) => {
    const from = cursor.day ?? addDays(direction > 0 ? domain.start : domain.end, -direction);
    const starts = marks
      .filter(inRow)
      .map((mark) => mark.period.start)
      .filter((start) => (direction > 0 ? start > from : start < from))
      .sort();
    const next = direction > 0 ? starts[0] : starts.at(-1);
    if (next) go(event, next);
  };
  const giveUp = () => {
    if (cursor.anchor === null) return;
    cursor.anchor = null;
    brushing.cancel();
  };
  const choose = (to: Day) => {
    const anchor = cursor.anchor ?? cursor.day ?? to;
    moveTo(to);
    cursor.anchor = anchor;
    const reached = cursor.day ?? to;
    const period = anchor <= reached ? { start: anchor, end: reached } : { start: reached, end: anchor };
    brushing.move(period);
    announce(words.choosing(sayPeriod(period, ledger)));
  };
  const go = (event: KeyboardEvent, to: Day) => (event.shiftKey ? choose(to) : moveTo(to));
  const step = (event: KeyboardEvent, days: number) => {
    const first = marks[0]?.period.start ?? (days > 0 ? domain.start : domain.end);
    const to = cursor.day === null ? first : addDays(cursor.day, days);
    go(event, to);
  };
  const turn = (by: number) => {
    const rows = [undefined, ...sides];
    cursor.day ??= marks[0]?.period.start ?? domain.start;
    cursor.side = rows[(rows.indexOf(cursor.side) + by + rows.length) % rows.length];
    say(true);
  };
  const open = () => {
    const events = [...new Set(marksHere().flatMap((mark) => mark.events))];
    if (events.length > 0) openEvents(events);
  };
  const leave = () => {
    cursor.day = null;
    cursor.side = undefined;
    giveUp();
    highlight.set(nothing);
    announce(words.left);
  };
  const keys = new Map<string, (event: KeyboardEvent) => void>([
    ["ArrowRight", (event) => step(event, 1)],
    ["ArrowLeft", (event) => step(event, -1)],
    ["ArrowDown", () => turn(1)],
    ["ArrowUp", () => turn(-1)],
    ["PageDown", (event) => jump(event, 1)],
    ["PageUp", (event) => jump(event, -1)],
    ["Home", (event) => go(event, domain.start)],
    ["End", (event) => go(event, domain.end)],
    ["Enter", open],
    ["Escape", leave],
  ]);

  box.addEventListener(
    "keydown",
    (event) => {
      if (event.target !== box || event.altKey || event.ctrlKey || event.metaKey) return;
      const act = keys.get(event.key);
      if (!act || (event.key === "Escape" && cursor.day === null)) return;
      event.preventDefault();
      event.stopPropagation();
      // Shift may have been let go where no key was heard.
      if (!event.shiftKey) giveUp();
      act(event);
    },
    { signal },
  );
  box.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Shift" || cursor.anchor === null) return;
      cursor.anchor = null;
      brushing.rest();
    },
    { signal },
  );
  box.addEventListener(
    "blur",
    () => {
      giveUp();
      highlight.set(nothing);
    },
    { signal },
  );
  return () => leaving.abort();
}
