import { paperWidth } from "./useWidth";

/** Of its box that what was sent has to take up, not to look out of place in a picture of the whole page. */
const nearlyAll = 0.85;

/**
 * Draws at once what is on screen or laid out for paper, and the rest when the browser has nothing else to do, so that
 * a change of the view costs what the reader sees of it. What the server drew for the same view and about that width is
 * right as it stands, and waits until the reader is a screen away. Whoever comes to a drawing sooner, by scrolling or by
 * a key, finds it drawn: one that waits to be drawn hears no keys.
 * @param box which the drawing stands in
 * @param isOnScreen whether the box is
 * @param isSent whether the view is the one that the server drew
 * @param width at which it is drawn, px
 * @param draw gives how to undo it
 * @returns how to undo it, drawn or not
 */
export function onScreenFirst(
  box: HTMLElement,
  isOnScreen: () => boolean,
  isSent: boolean,
  width: number,
  draw: () => () => void,
): () => void {
  if (isOnScreen() || width === paperWidth) return draw();
  const stands =
    isSent && [...box.querySelectorAll("[data-size] svg")].some(({ clientWidth }) => clientWidth > width * nearlyAll);
  let undo: (() => void) | undefined;
  const start = () => {
    stop();
    undo = draw();
  };
  const coming = new IntersectionObserver(
    // Where several have gathered, the oldest comes first.
    (entries) => entries.at(-1)?.isIntersecting && start(),
    { rootMargin: stands ? "100%" : "0%" },
  );
  coming.observe(box);
  const idles = "requestIdleCallback" in window;
  const waiting = stands ? 0 : idles ? window.requestIdleCallback(start, { timeout: 1000 }) : setTimeout(start, 50);
  // While it is caught, so that the drawing hears the same key when it bubbles.
  box.addEventListener("keydown", start, true);
  const stop = () => {
    if (idles) cancelIdleCallback(waiting as number);
    else clearTimeout(waiting);
    coming.disconnect();
    box.removeEventListener("keydown", start, true);
  };
  return () => {
    stop();
    undo?.();
  };
}
