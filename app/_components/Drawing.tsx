"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { drawingInHtml } from "#drawing";
import type { Chart, Figure, Frame } from "@/lib/charts/chart";
import { narrowWidth } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { pagePalette } from "@/lib/charts/theme";
import { writeView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./Drawing.module.css";

/** Widths at which the server draws, px: it cannot know the reader's, so the page carries both and CSS shows one. */
const serverWidths = { narrow: 358, wide: 760 } as const;

/**
 * A chart's drawing: from the server as markup, then redrawn at its real width and brushed.
 * Its height never depends on the view or on who draws it, so that nothing moves when the browser takes over.
 */
export function Drawing({ chart, figure }: { chart: Chart; figure: Figure }) {
  const { ledger, view, changeView, brushing } = useCampaign();
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<typeof import("./live")>();
  const width = useWidth(box);

  const frameOf = (size: number): Frame => ({
    width: size,
    height: size < narrowWidth ? chart.height.narrow : chart.height.wide,
    palette: pagePalette,
    links: {
      event: (id) => `/${ledger.campaign}/events/${id}`,
      events: (faction, period) =>
        `/${ledger.campaign}${writeView({ ...view, faction: faction ? [faction] : [], time: { from: period.start, to: period.end } }, ledger)}#events`,
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server sent is kept as it is
  const fromServer = useMemo(
    () =>
      (["narrow", "wide"] as const)
        .map((size) => `<div data-size="${size}">${drawingInHtml(figure, frameOf(serverWidths[size]))}</div>`)
        .join(""),
    [],
  );

  useEffect(() => {
    import("./live").then(setLive);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame follows from width, chart and ledger
  useEffect(() => {
    const element = box.current;
    if (!live || !element || width === 0) return;
    const svg = drawFigure(live.Plot, figure, frameOf(width), document);
    for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    element.replaceChildren(svg);
    return live.attachBrush(svg, chart, ledger, view, brushing, (event) => changeView({ event }));
  }, [live, figure, width]);

  return (
    <div
      ref={box}
      className={styles.drawing}
      style={{ "--narrow": `${chart.height.narrow}px`, "--wide": `${chart.height.wide}px` } as React.CSSProperties}
      suppressHydrationWarning
      // Plot escapes what it draws.
      dangerouslySetInnerHTML={{ __html: fromServer }}
    />
  );
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
