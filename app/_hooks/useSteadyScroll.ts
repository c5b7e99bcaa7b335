"use client";

import { useCallback, useEffect, useRef } from "react";
import type { ChangeView } from "./useView";

/** Something the reader looks at, and how far it lay from the top of the screen, px. */
interface Looked {
  readonly at: Element;
  readonly top: number;
}

/**
 * Keeps what the reader looks at under the eye while a change of the view makes what stands above it longer or shorter.
 * Browsers do so by themselves, but not where a style changes between their anchor and the page, as drawings change theirs.
 * @returns the same change of the view, which first looks where the reader is
 */
export function useSteadyScroll(changeView: ChangeView): ChangeView {
  const looked = useRef<Looked>(undefined);
  // Charts, titles and long lists follow a change each in its time; until then the reader may have gone on. The page
  // is heard of when it has been laid out and not yet painted: to ask sooner would have it laid out twice.
  useEffect(() => {
    const page = new ResizeObserver(() => hold(looked.current));
    page.observe(document.body);
    const leave = () => {
      looked.current = undefined;
    };
    const own = new AbortController();
    for (const type of ["pointerdown", "wheel", "keydown", "popstate"])
      addEventListener(type, leave, { signal: own.signal });
    return () => {
      page.disconnect();
      own.abort();
    };
  }, []);
  return useCallback(
    (change, history) => {
      looked.current = lookedAt();
      changeView(change, history);
    },
    [changeView],
  );
}

/** Scrolls so that something lies where it was looked at. */
function hold(looked: Looked | undefined): void {
  if (looked?.at.isConnected) scrollBy({ top: topOf(looked.at) - looked.top, behavior: "instant" });
}

/** The parts of which a page is made, one below or beside the other. */
const parts = "main :is(figure, section):not(figure *)";

/**
 * The part of the page that was pressed or lies over the middle of the screen, or the next below; none at the top, which
 * stays as it is.
 */
function lookedAt(): Looked | undefined {
  if (scrollY === 0) return undefined;
  const over = [document.activeElement, document.elementFromPoint(innerWidth / 2, innerHeight / 2)]
    .map((element) => element?.closest(parts))
    .find((part) => part && isInFlow(part));
  const at =
    over ?? [...document.querySelectorAll(parts)].find((part) => topOf(part) > innerHeight / 2 && isInFlow(part));
  return at && { at, top: topOf(at) };
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** What stays on screen while the rest scrolls lies nowhere on the page. */
const isInFlow = ({ parentElement }: Element) => getComputedStyle(parentElement as Element).position !== "sticky";
