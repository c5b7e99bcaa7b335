import type { Gesture } from "./gestures";

/**
 * A page that does nothing but move a rectangle. What a step costs here is the machine's and the browser's own share:
 * times of one run are to be read against it.
 */
export const rulerPage = `data:text/html,${encodeURIComponent(`<!doctype html>
<title>Ruler</title>
<figure>
  <h2>Ruler</h2>
  <div role="application" aria-roledescription="ruler"><svg width="900" height="300"><rect width="90" height="300" /></svg></div>
</figure>
<script>
  const rectangle = document.querySelector("rect");
  addEventListener("pointermove", ({ clientX }) => rectangle.setAttribute("x", clientX));
</script>`)}`;

/** 30 steps over the rectangle's page, like those of a brush. */
export const ruler: Gesture = {
  name: "ruler",
  heard: { pointermove: [{ name: "A page that only moves a rectangle, step", goal: false }] },
  pause: 70,
  rounds: 6,
  ready: (page) => page.mouse.move(100, 100),
  async round(page, pause) {
    for (let step = 1; step <= 30; step++) {
      await page.mouse.move(100 + 25 * step, 100);
      await pause();
    }
  },
};
