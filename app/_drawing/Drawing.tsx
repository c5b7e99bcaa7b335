"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { drawMarkup } from "#markup";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Chart, Figure, Frame } from "@/lib/charts/chart";
import { heightOf, narrowWidth } from "@/lib/charts/chart";
import { pagePalette } from "@/lib/charts/theme";
import { type View, writeView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./Drawing.module.css";
import { type Cursor, keyHelp } from "./keyboard";
import type { DrawLive } from "./live";

/** Widths at which the server draws, px: it cannot know the reader's, so the page carries both and CSS shows one. */
const serverWidths = { narrow: 358, wide: 760 } as const;

/**
 * A chart's drawing: from the server as markup, then redrawn at its real width and made live.
 * Its height never depends on who draws it, so that nothing moves when the browser takes over.
 */
export function Drawing({ chart, figure }: { chart: Chart; figure: Figure }) {
  const { ledger, shown, changeView, brushing, highlight, openEvents, announce } = useCampaign();
  const box = useRef<HTMLDivElement>(null);
  const [drawLive, setDrawLive] = useState<DrawLive>();
  const cursor = useRef<Cursor>({ day: null, side: undefined, anchor: null });
  const width = useWidth(box);
  const fromServer = useServerMarkup(chart, figure);

  useEffect(() => {
    import("./live").then((live) => setDrawLive(() => live.drawLive));
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!drawLive || !element || width === 0) return;
    const frame = frameOf(chart, ledger, shown, width);
    return onScreenFirst(element, () =>
      drawLive(element, chart, figure, frame, cursor.current, {
        ledger,
        shown,
        changeView,
        brushing,
        highlight,
        openEvents,
        announce,
      }),
    );
  }, [drawLive, chart, figure, width, ledger, shown, changeView, brushing, highlight, openEvents, announce]);

  const help = `${chart.slug}-keys`;
  const height = heightOf(chart, ledger, shown);
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a live drawing is an application, a sent one a group */}
      <div
        ref={box}
        className={styles.drawing}
        role={drawLive ? "application" : "group"}
        aria-roledescription="chart"
        aria-label={figure.title}
        aria-describedby={drawLive ? help : undefined}
        tabIndex={drawLive ? 0 : undefined}
        style={{ "--narrow": `${height.narrow}px`, "--wide": `${height.wide}px` } as React.CSSProperties}
        suppressHydrationWarning
        // Plot escapes what it draws.
        dangerouslySetInnerHTML={{ __html: fromServer }}
      />
      <p id={help} hidden>
        {keyHelp}
      </p>
    </div>
  );
}

/** A figure as the server draws it, at two widths; what it sent is kept as it is. */
export function useServerMarkup(chart: Chart, figure: Figure): string {
  const { ledger, shown } = useCampaign();
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once, for the page that is sent
  return useMemo(
    () =>
      (["narrow", "wide"] as const)
        .map(
          (size) =>
            `<div data-size="${size}">${drawMarkup(figure, frameOf(chart, ledger, shown, serverWidths[size]))}</div>`,
        )
        .join(""),
    [],
  );
}

/** What a chart’s drawing must know of the page. */
export function frameOf(chart: Chart, ledger: Ledger, view: View, width: number): Frame {
  const page = `/${ledger.campaign}`;
  return {
    width,
    height: heightOf(chart, ledger, view)[width < narrowWidth ? "narrow" : "wide"],
    palette: pagePalette,
    links: {
      event: (id) => `${page}/events/${id}`,
      events: (faction, { start, end }) =>
        `${page}${writeView({ ...view, faction: faction ? [faction] : [], time: { from: start, to: end } }, ledger)}#events`,
      faction: (id) => `${page}${writeView({ ...view, faction: [id] }, ledger)}`,
      place: (id) => `${page}${writeView({ ...view, place: [id] }, ledger)}#map`,
    },
  };
}

/**
 * Draws at once what is on screen, and the rest when the browser has nothing else to do, so that a change of
 * the view costs what the reader sees of it.
 * @param draw gives how to undo it
 * @returns how to undo it, drawn or not
 */
export function onScreenFirst(element: Element, draw: () => () => void): () => void {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom > 0 && top < window.innerHeight) return draw();
  let undo: (() => void) | undefined;
  const start = () => {
    undo = draw();
  };
  const waits = "requestIdleCallback" in window;
  const waiting = waits ? window.requestIdleCallback(start, { timeout: 1000 }) : setTimeout(start, 50);
  return () => {
    if (waits) cancelIdleCallback(waiting as number);
    else clearTimeout(waiting);
    undo?.();
  };
}

/** The width of an element in CSS pixels, 0 before it is known. */
export function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
