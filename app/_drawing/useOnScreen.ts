import { useEffect, useMemo, useRef } from "react";
import { createListeners } from "../_linking/listeners";

/** Where an element is, as the browser last said: to ask where it stands would have the page laid out between two drawings. */
export interface OnScreen {
  /** Whether it is on screen. True before anything is known. */
  now(): boolean;
  /** Hears when it comes on screen. Returns how to stop hearing. */
  onCome(listener: () => void): () => void;
}

/** Whether an element is on screen. The same object for as long as the component lives. */
export function useOnScreen(box: React.RefObject<HTMLElement | null>): OnScreen {
  const last = useRef(true);
  const come = useMemo(() => createListeners<void>(), []);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((entries) => {
      // Where several have gathered, the oldest comes first.
      for (const { isIntersecting } of entries) last.current = isIntersecting;
      if (last.current) come.tell();
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, come]);
  return useMemo(() => ({ now: () => last.current, onCome: come.add }), [come]);
}
