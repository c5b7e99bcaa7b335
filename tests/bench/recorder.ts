import type { Page } from "@playwright/test";

/** What a reader did, as the page heard it, ms of the page's clock. */
export interface Input {
  readonly type: string;
  /** When the system had it. */
  readonly at: number;
  /** When the page began to handle it. */
  readonly handled: number;
  /** When the drawings on screen were first touched for it, the last title was, and the last drawing; 0 where none was. */
  followed: number;
  titled: number;
  redrawn: number;
}

/** The name of the mark that ties the trace's clock to the page's. */
export const mark = "bench";

declare global {
  interface Window {
    bench: { listen(types: readonly string[]): void; inputs: Input[]; markedAt: number };
  }
}

/** Puts into every page what notes the reader's inputs. Costs a page next to nothing while it is used. */
export async function installRecorder(page: Page): Promise<void> {
  // esbuild names functions by a helper that a page does not have.
  await page.addInitScript({ content: "globalThis.__name ??= (f) => f" });
  await page.addInitScript((name) => {
    const heard = new Set<string>();
    const inputs: Input[] = [];
    const hear = (event: Event) => {
      if (!heard.has(event.type) || inputs.at(-1)?.at === event.timeStamp) return;
      inputs.push({
        type: event.type,
        at: event.timeStamp,
        handled: performance.now(),
        followed: 0,
        titled: 0,
        redrawn: 0,
      });
    };
    for (const type of ["pointermove", "pointerup", "click", "keydown"]) {
      addEventListener(type, hear, { capture: true });
    }
    const note = (what: "titled" | "redrawn") => () => {
      const last = inputs.at(-1);
      if (last) last[what] = performance.now();
    };
    const followed = new MutationObserver(() => {
      const last = inputs.at(-1);
      if (last && last.followed === 0) last.followed = performance.now();
    });
    const titled = new MutationObserver(note("titled"));
    const redrawn = new MutationObserver(note("redrawn"));
    window.bench = {
      inputs,
      markedAt: 0,
      listen(types) {
        heard.clear();
        for (const type of types) heard.add(type);
        inputs.length = 0;
        followed.disconnect();
        titled.disconnect();
        redrawn.disconnect();
        for (const figure of document.querySelectorAll("figure")) {
          const drawing = figure.querySelector("[aria-roledescription]");
          const title = figure.querySelector("h2");
          const { top, bottom } = (drawing ?? figure).getBoundingClientRect();
          if (!drawing || !title || bottom <= 0 || top >= innerHeight) continue;
          followed.observe(drawing, { attributes: true, childList: true, subtree: true });
          titled.observe(title, { characterData: true, childList: true, subtree: true });
          redrawn.observe(drawing, { childList: true });
        }
        this.markedAt = performance.mark(name).startTime;
      },
    };
  }, mark);
}
