"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Chart } from "@/lib/charts/chart";
import { nameOfChart } from "@/lib/charts/chart";
import type { Figure } from "@/lib/charts/figure";
import { figures } from "@/lib/words/en/figures";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../_hooks/useCampaign";
import { untilItComes } from "../_query/until-it-comes";
import styles from "./Drawing.module.css";
import { heightAt, heightStyle, heightsOf } from "./heights";
import type * as Live from "./live";
import type { ChartState } from "./live";
import { onScreenFirst } from "./on-screen-first";
import { useOnScreen } from "./useOnScreen";
import { useServerMarkup } from "./useServerMarkup";
import { useWidth } from "./useWidth";

const askForLive = untilItComes(() => import("./live"));

/**
 * A chart's drawing: from the server as markup, then redrawn at its real width and made live.
 * Its height never depends on who draws it, so that nothing moves when the browser takes over.
 */
export function Drawing({ chart, figure, alone }: { chart: Chart; figure: Figure; alone: boolean }) {
  const campaign = useCampaign();
  const { ledger, shown } = campaign;
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<typeof Live>();
  const drawLive = live?.drawLive;
  const state = useRef<ChartState>({ cursor: { day: null, side: undefined, anchor: null }, made: new Map() });
  const [sent] = useState(shown);
  const width = useWidth(box);
  const isOnScreen = useOnScreen(box);
  const heights = useMemo(() => heightsOf(chart, ledger, shown, alone), [chart, ledger, shown, alone]);
  const fromServer = useServerMarkup(figure, heights);

  useEffect(() => {
    const here = new AbortController();
    askForLive(here.signal).then(setLive);
    return () => here.abort();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!drawLive || !element || width === 0) return;
    const size = { width, height: heightAt(heights, width) };
    return onScreenFirst(element, isOnScreen, shown === sent, width, () =>
      drawLive(element, chart, figure, size, state.current, campaign, isOnScreen),
    );
  }, [drawLive, chart, figure, heights, width, campaign, isOnScreen, shown, sent]);

  const help = `${chart.slug}-keys`;
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a live drawing is an application, a sent one a group */}
      <div
        ref={box}
        className={styles.drawing}
        role={drawLive ? "application" : "group"}
        aria-roledescription={wordsOf(figures, ledger).chart}
        // The figure and its heading have said the title.
        aria-label={nameOfChart(chart, ledger)}
        aria-describedby={drawLive ? help : undefined}
        tabIndex={drawLive ? 0 : undefined}
        style={heightStyle(heights)}
        suppressHydrationWarning
        // Plot escapes what it draws.
        dangerouslySetInnerHTML={{ __html: fromServer }}
      />
      {live && (
        <p id={help} hidden>
          {live.keyHelp(ledger)}
        </p>
      )}
    </div>
  );
}
