import type { OnScreen } from "./useOnScreen";
import { paperWidth } from "./useWidth";

/**
 * Draws at once what is on screen or laid out for paper, and the rest when the browser has nothing else to do, so that
 * a change of the view costs what the reader sees of it. Whoever comes to a drawing sooner, by scrolling or by a key,
 * finds it drawn: one that waits to be drawn hears no keys.
 * @param box which the drawing stands in
 * @param width at which it is drawn, px
 * @param draw gives how to undo it
 * @returns how to undo it, drawn or not
 */
export function onScreenFirst(box: HTMLElement, screen: OnScreen, width: number, draw: () => () => void): () => void {
  if (screen.now() || width === paperWidth) return draw();
  let undo: (() => void) | undefined;
  const start = () => {
    stop();
    undo = draw();
  };
  const idles = "requestIdleCallback" in window;
  const waiting = idles ? window.requestIdleCallback(start, { timeout: 1000 }) : setTimeout(start, 50);
  const stopWatching = screen.onCome(start);
  // While it is caught, so that the drawing hears the same key when it bubbles.
  box.addEventListener("keydown", start, { capture: true });
  const stop = () => {
    if (idles) cancelIdleCallback(waiting as number);
    else clearTimeout(waiting);
    stopWatching();
    box.removeEventListener("keydown", start, { capture: true });
  };
  return () => {
    stop();
    undo?.();
  };
}
