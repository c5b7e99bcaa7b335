/**
 * Keeps hold of the drawing that fingers were put down on, until the last is lifted: were it taken off the page, their
 * moves would no longer be heard.
 * @param drawn the drawing that the box now shows
 * @returns the one that is held; null while no finger is down
 */
export function holdTouched(
  box: HTMLElement,
  drawn: () => SVGSVGElement,
  signal: AbortSignal,
): () => SVGSVGElement | null {
  let held: SVGSVGElement | null = null;
  box.addEventListener(
    "touchstart",
    () => {
      held ??= drawn();
    },
    { signal, passive: true, capture: true },
  );
  for (const end of ["touchend", "touchcancel"] as const) {
    box.addEventListener(
      end,
      ({ touches }) => {
        if (touches.length > 0) return;
        if (held !== drawn()) held?.remove();
        held = null;
      },
      // A zoom keeps touches to itself that it takes for its own.
      { signal, capture: true },
    );
  }
  return () => held;
}
