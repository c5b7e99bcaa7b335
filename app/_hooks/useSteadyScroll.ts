"use client";

import { useCallback, useEffect, useRef } from "react";
import { untilItComes } from "../_query/until-it-comes";
import type { ChangeView } from "./useView";

const askForSteadyScroll = untilItComes(() => import("../_input/steady-scroll"));

/**
 * Keeps what the reader looks at under the eye through a change of the view, once the code for it has come.
 * @returns the same change of the view, which first looks where the reader is
 */
export function useSteadyScroll(changeView: ChangeView): ChangeView {
  const look = useRef(() => {});
  useEffect(() => {
    const here = new AbortController();
    askForSteadyScroll(here.signal).then(({ holdSteady }) => {
      look.current = holdSteady(here.signal);
    });
    return () => here.abort();
  }, []);
  return useCallback(
    (change, history) => {
      look.current();
      changeView(change, history);
    },
    [changeView],
  );
}
