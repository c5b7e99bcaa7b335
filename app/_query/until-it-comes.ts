import { goneNotice, tell } from "./tell";

/** Asked for anew after so long at first, then after twice as long each time, up to the other, ms. */
const pauses = { first: 1000, longest: 8000 } as const;

/** For how long code is asked for before the reader is told that it does not come, ms. */
const patience = 5 * 60_000;

/** What was asked for in vain to the end. */
const gone = new Set<object>();

/**
 * Code that is asked for until it comes. A part of the page whose code does not come would take the whole page with it;
 * one that waits leaves what stands, and a server that was away for a moment is there again. Whoever asks, and how
 * often, one request is under way; it ends with the last of those who wait. After five minutes in vain, as of a file that
 * a new build has taken away, the page says how to open it anew, and the code is asked for when it is wanted again.
 * @param load imports the code
 * @returns asks for it, until a signal says that it is wanted no longer; never rejects but on the server, where the code
 *   stands on the disk or is missing for good
 */
export function untilItComes<Code>(load: () => Promise<Code>): (wanted?: AbortSignal) => Promise<Code> {
  const waiting = new Set<object>();
  let come: (code: Code) => void = () => {};
  const coming = new Promise<Code>((resolve) => {
    come = resolve;
  });
  /** It is asked for, or has come. */
  let asking = false;

  const ask = async () => {
    const from = Date.now();
    for (let pause: number = pauses.first; waiting.size > 0; pause = Math.min(2 * pause, pauses.longest)) {
      try {
        come(await load());
        gone.delete(waiting);
        tell(goneNotice, gone.size > 0);
        return;
      } catch {
        if (Date.now() - from > patience) {
          gone.add(waiting);
          tell(goneNotice, true);
          break;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    asking = false;
  };
  return (wanted) => {
    if (typeof window === "undefined") return load();
    const one = {};
    waiting.add(one);
    wanted?.addEventListener("abort", () => waiting.delete(one));
    if (!asking) {
      asking = true;
      ask();
    }
    return coming;
  };
}
