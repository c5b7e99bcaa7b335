"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Chart } from "@/lib/charts/chart";
import { nameOfChart } from "@/lib/charts/chart";
import type { Figure } from "@/lib/charts/figure";
import { play } from "@/lib/words/en/play";
import { wordsOf } from "@/lib/words/words-of";
import { PlayDays } from "../_components/figures/PlayDays";
import { useCampaign } from "../_hooks/useCampaign";
import { untilItComes } from "../_query/until-it-comes";
import { useBasemap } from "../_query/useBasemap";
import drawing from "./Drawing.module.css";
import { heightAt, heightStyle, heightsOf } from "./heights";
import type { DrawMap, LiveMap, MapState } from "./live-map";
import styles from "./MapDrawing.module.css";
import { onScreenFirst } from "./on-screen-first";
import { useOnScreen } from "./useOnScreen";
import { useServerMarkup } from "./useServerMarkup";
import { useWidth } from "./useWidth";

const askForMap = untilItComes(() => import("./live-map"));

/**
 * A map: from the server as markup, then drawn anew once its ground has come, and made live: pointed at, zoomed,
 * walked by keyboard, and moved on with the days.
 */
export function MapDrawing({ chart, figure, alone }: { chart: Chart; figure: Figure; alone: boolean }) {
  const campaign = useCampaign();
  const { ledger, shown } = campaign;
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap>(null);
  const latest = useRef(figure);
  const state = useRef<MapState>({ zoomed: null, place: null });
  const [drawMap, setDrawMap] = useState<DrawMap>();
  const [sent] = useState(shown);
  const width = useWidth(box);
  const isOnScreen = useOnScreen(box);
  const heights = useMemo(() => heightsOf(chart, ledger, shown, alone), [chart, ledger, shown, alone]);
  const fromServer = useServerMarkup(figure, heights);
  const { data: basemap, isError, isFetching, refetch } = useBasemap();

  useEffect(() => {
    const here = new AbortController();
    askForMap(here.signal).then((module) => setDrawMap(() => module.drawMap));
    return () => here.abort();
  }, []);

  // While days play the figure changes under the same view: the map in hand shows it. It stands above the effect that
  // makes a map, which takes the latest figure.
  useEffect(() => {
    latest.current = figure;
    const map = live.current;
    if (!map || !box.current) return;
    return onScreenFirst(box.current, isOnScreen, false, width, () => {
      map.show(figure);
      return () => {};
    });
  }, [figure, width, isOnScreen]);

  // What the server sent stands until the ground is there, but not for another view than it shows.
  const waiting = basemap === undefined && shown === sent;
  useEffect(() => {
    const element = box.current;
    if (!drawMap || !element || width === 0 || waiting) return;
    const ground = { width, height: heightAt(heights, width), basemap: basemap ?? null };
    return onScreenFirst(element, isOnScreen, shown === sent, width, () => {
      const map = drawMap(element, latest.current, ground, state.current, campaign);
      live.current = map;
      return () => {
        live.current = null;
        map.remove();
      };
    });
  }, [drawMap, heights, width, basemap, waiting, campaign, isOnScreen, shown, sent]);

  const words = wordsOf(play, ledger);
  const help = `${chart.slug}-keys`;
  const ready = drawMap !== undefined && !waiting;
  return (
    <div className={drawing.frame}>
      <div className={styles.tools}>
        <PlayDays />
        <p className={styles.hint}>
          <span className={styles.mouse}>{words.mouse}</span>
          <span className={styles.touch}>{words.touch}</span>
        </p>
        <fieldset className={styles.zoom}>
          <legend className="visually-hidden">{words.zoom}</legend>
          <button type="button" aria-label={words.zoomIn} onClick={() => live.current?.zoomBy(1.6)}>
            +
          </button>
          <button type="button" aria-label={words.zoomOut} onClick={() => live.current?.zoomBy(1 / 1.6)}>
            −
          </button>
          <button type="button" aria-label={words.whole} onClick={() => live.current?.reset()}>
            {words.all}
          </button>
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a live drawing is an application, a sent one a group */}
      <div
        ref={box}
        className={`${drawing.drawing} ${styles.map}`}
        role={ready ? "application" : "group"}
        aria-roledescription={words.map}
        // The figure and its heading have said the title.
        aria-label={nameOfChart(chart, ledger)}
        aria-describedby={ready ? help : undefined}
        tabIndex={ready ? 0 : undefined}
        style={heightStyle(heights)}
        suppressHydrationWarning
        // Plot escapes what it draws.
        dangerouslySetInnerHTML={{ __html: fromServer }}
      />
      <p id={help} hidden>
        {words.keys}
      </p>
      {isError && (
        <p className={styles.notice} role="status">
          {words.noGround}{" "}
          <button type="button" onClick={() => refetch()} disabled={isFetching}>
            {words.again}
          </button>
        </p>
      )}
    </div>
  );
}
