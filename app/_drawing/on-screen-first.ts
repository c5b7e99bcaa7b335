import { paperWidth } from "./useWidth";

/**
 * Draws at once what is on screen or laid out for paper, and the rest when the browser has nothing else to do, so that
 * a change of the view costs what the reader sees of it.
 * @param width at which it is drawn, px
 * @param draw gives how to undo it
 * @returns how to undo it, drawn or not
 */
export function onScreenFirst(isOnScreen: boolean, width: number, draw: () => () => void): () => void {
  if (isOnScreen || width === paperWidth) return draw();
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
