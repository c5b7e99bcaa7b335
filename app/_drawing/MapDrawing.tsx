"use client";

import { useEffect, useRef, useState } from "react";
import type { Chart, Figure } from "@/lib/charts/chart";
import { heightOf } from "@/lib/charts/chart";
import { PlayDays } from "../_components/PlayDays";
import { useCampaign } from "../_hooks/useCampaign";
import { useBasemap } from "../_query/basemap";
import { frameOf, onScreenFirst, useServerMarkup, useWidth } from "./Drawing";
import drawing from "./Drawing.module.css";
import type { DrawMap, LiveMap, MapState } from "./live-map";
import styles from "./MapDrawing.module.css";

const keyHelp =
  "Arrow keys move to the next place in their direction, Page Up and Page Down from north to south, Home and End to the " +
  "first and last. Enter filters everything by the place, and again lifts the filter. Plus and minus zoom, zero shows all; " +
  "Shift with an arrow moves a zoomed map. Escape leaves.";

/**
 * A map: from the server as markup, then drawn anew once its ground has come, and made live: pointed at, zoomed,
 * walked by keyboard, and moved on with the days.
 */
export function MapDrawing({ chart, figure }: { chart: Chart; figure: Figure }) {
  const { ledger, shown, changeView, brushing, highlight, announce } = useCampaign();
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap>(null);
  const state = useRef<MapState>({ lens: { k: 1, x: 0, y: 0 }, place: null });
  const [drawMap, setDrawMap] = useState<DrawMap>();
  const [sent] = useState(shown);
  const width = useWidth(box);
  const fromServer = useServerMarkup(chart, figure);
  const { data: basemap, isError, isFetching, refetch } = useBasemap();

  useEffect(() => {
    import("./live-map").then((module) => setDrawMap(() => module.drawMap));
  }, []);

  // What the server sent stands until the ground is there, but not for another view than it shows.
  const waiting = basemap === undefined && shown === sent;
  useEffect(() => {
    const element = box.current;
    if (!drawMap || !element || width === 0 || waiting) return;
    const frame = { ...frameOf(chart, ledger, shown, width), basemap: basemap ?? null };
    return onScreenFirst(element, () => {
      const map = drawMap(element, figure, frame, state.current, {
        ledger,
        shown,
        changeView,
        brushing,
        highlight,
        announce,
      });
      live.current = map;
      return () => {
        live.current = null;
        map.remove();
      };
    });
  }, [drawMap, chart, figure, width, ledger, shown, basemap, waiting, changeView, brushing, highlight, announce]);

  const help = `${chart.slug}-keys`;
  const height = heightOf(chart, ledger, shown);
  const ready = drawMap !== undefined && !waiting;
  return (
    <div className={drawing.frame}>
      <div className={styles.tools}>
        <PlayDays />
        <fieldset className={styles.zoom}>
          <legend className="visually-hidden">Zoom</legend>
          <button type="button" aria-label="Zoom in" onClick={() => live.current?.zoomBy(1.6)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => live.current?.zoomBy(1 / 1.6)}>
            −
          </button>
          <button type="button" aria-label="All of the map" onClick={() => live.current?.reset()}>
            All
          </button>
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a live drawing is an application, a sent one a group */}
      <div
        ref={box}
        className={`${drawing.drawing} ${styles.map}`}
        role={ready ? "application" : "group"}
        aria-roledescription="map"
        aria-label={figure.title}
        aria-describedby={ready ? help : undefined}
        tabIndex={ready ? 0 : undefined}
        style={{ "--narrow": `${height.narrow}px`, "--wide": `${height.wide}px` } as React.CSSProperties}
        suppressHydrationWarning
        // Plot escapes what it draws.
        dangerouslySetInnerHTML={{ __html: fromServer }}
      />
      <p id={help} hidden>
        {keyHelp}
      </p>
      {isError && (
        <p className={styles.notice} role="status">
          The ground of the map could not be loaded.{" "}
          <button type="button" onClick={() => refetch()} disabled={isFetching}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
