import { group } from "d3";
import type { Day } from "@/lib/campaign/day";
import type { FactionTree } from "@/lib/campaign/faction";
import type { Figure } from "@/lib/charts/figure";
import { markingOf } from "@/lib/charts/marks";
import { factionColor, pagePalette } from "@/lib/charts/theme";
import { capitalize, sayDay } from "@/lib/charts/words";
import { keys } from "@/lib/words/en/keys";
import { say } from "@/lib/words/en/say";
import { wordsOf } from "@/lib/words/words-of";
import type { Highlight, Highlighted } from "../_linking/highlight";
import type { DayAxis } from "./axis";
import type { Layers } from "./layers";
import type { DrawnMarks } from "./marks";
import { sayNothing } from "./say-nothing";

/** Lines that a readout shows before it only counts the rest. */
const mostLines = 5;

/**
 * Marks the day that is pointed at, on this chart or on another, and says what the chart tells of it;
 * lights the marks of the event that is pointed at.
 * @param box the element around the drawing, to which the readout is added
 * @returns how to take it off
 */
export function attachReadout(
  box: HTMLElement,
  { shade }: Layers,
  axis: DayAxis,
  figure: Figure,
  factions: FactionTree,
  marks: DrawnMarks,
  highlight: Highlight,
): () => void {
  const label = document.createElement("div");
  label.className = "readout";
  label.setAttribute("aria-hidden", "true");
  box.append(label);
  let lit: Element[] = [];

  const darken = () => {
    for (const element of lit) element.classList.remove("lit");
  };
  const show = ({ day, events }: Highlighted) => {
    darken();
    lit = [...marks].filter(([, mark]) => mark.events.some((id) => events.includes(id))).map(([element]) => element);
    for (const element of lit) element.classList.add("lit");
    shade(day);
    const told = day !== null && day >= axis.domain.start && day <= axis.domain.end && onScreen(box);
    label.hidden = !told;
    if (!told) return;
    const [x1, x2] = axis.place({ start: day, end: day });
    label.replaceChildren(...lines(day, figure, factions));
    const right = x1 > (axis.range[0] + axis.range[1]) / 2;
    label.style.insetInlineStart = right ? "auto" : `${x2 + 8}px`;
    label.style.insetInlineEnd = right ? `${box.clientWidth - x1 + 8}px` : "auto";
  };
  // A drawing made anew takes up what is pointed at.
  show(highlight.now());
  const stop = highlight.onChange(show);
  return () => {
    stop();
    darken();
    shade(null);
    label.remove();
  };
}

function lines(day: Day, figure: Figure, factions: FactionTree): HTMLElement[] {
  const { ledger } = figure.of;
  const words = wordsOf(keys, ledger);
  const line = (text: string, color?: string) => {
    const element = document.createElement("p");
    element.textContent = text;
    if (color) element.style.setProperty("--side", color);
    return element;
  };
  const head = document.createElement("strong");
  head.textContent = sayDay(day, ledger);
  // An event in which two sides took part is told once. Counts of two sides are not, be they alike: they are two.
  const readings = [...group(markingOf(figure.of).readings(day), (reading) => reading.event ?? reading)];
  const told = readings.slice(0, mostLines).map(([, of]) => {
    const sides = of.flatMap(({ faction }) => (faction === null ? [] : factions.get(faction)));
    const names = sides.length === 0 ? "" : words.of(wordsOf(say, ledger).list(sides.map(({ name }) => name)));
    const [only] = sides.length === 1 ? sides : [];
    return line(`${names}${of[0]?.text}`, only && factionColor(only.id, factions, pagePalette));
  });
  const rest = readings.length - told.length;
  return [
    head,
    ...(told.length > 0 ? told : [line(capitalize(sayNothing(figure.of, day)))]),
    ...(rest > 0 ? [line(words.more(rest))] : []),
  ];
}

function onScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
