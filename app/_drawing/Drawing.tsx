"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { drawMarkup } from "#markup";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Chart, Figure, Frame } from "@/lib/charts/chart";
import { narrowWidth } from "@/lib/charts/chart";
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
  const { ledger, shown, brushing, highlight, openEvents, announce } = useCampaign();
  const box = useRef<HTMLDivElement>(null);
  const [drawLive, setDrawLive] = useState<DrawLive>();
  const cursor = useRef<Cursor>({ day: null, side: undefined, anchor: null });
  const width = useWidth(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server sent is kept as it is
  const fromServer = useMemo(
    () =>
      (["narrow", "wide"] as const)
        .map(
          (size) =>
            `<div data-size="${size}">${drawMarkup(figure, frameOf(chart, ledger, shown, serverWidths[size]))}</div>`,
        )
        .join(""),
    [],
  );

  useEffect(() => {
    import("./live").then((live) => setDrawLive(() => live.drawLive));
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!drawLive || !element || width === 0) return;
    const frame = frameOf(chart, ledger, shown, width);
    return drawLive(element, chart, figure, frame, cursor.current, {
      ledger,
      shown,
      brushing,
      highlight,
      openEvents,
      announce,
    });
  }, [drawLive, chart, figure, width, ledger, shown, brushing, highlight, openEvents, announce]);

  const help = `${chart.slug}-keys`;
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
        style={{ "--narrow": `${chart.height.narrow}px`, "--wide": `${chart.height.wide}px` } as React.CSSProperties}
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

function frameOf(chart: Chart, ledger: Ledger, view: View, width: number): Frame {
  const page = `/${ledger.campaign}`;
  return {
    width,
    height: width < narrowWidth ? chart.height.narrow : chart.height.wide,
    palette: pagePalette,
    links: {
      event: (id) => `${page}/events/${id}`,
      events: (faction, { start, end }) =>
        `${page}${writeView({ ...view, faction: faction ? [faction] : [], time: { from: start, to: end } }, ledger)}#events`,
    },
  };
}

/** The width of an element in CSS pixels, 0 before it is known. */
function useWidth(box: React.RefObject<HTMLElement | null>): number {
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
