import { LRUCache } from "lru-cache";
import type { Ledger } from "@/lib/campaign/ledger";
import { once } from "../process/once";

/** Drawings of pages as text. A whole dashboard's take half a mebibyte. */
export interface Drawings {
  /**
   * The drawing of a ledger under a key; made where it is not held.
   * @param ledger the very one: another version or language is another ledger
   * @param key names all else that the drawing depends on
   */
  get(ledger: Ledger, key: string, draw: () => string): string;
  /** How much it holds, bytes. */
  readonly bytes: number;
}

/**
 * Holds drawings for those who ask next, the last asked for longest: drawing is most of what a page costs.
 * @param bytes how much they may take together
 */
export function drawingCache(bytes: number): Drawings {
  const numbers = new WeakMap<Ledger, number>();
  let last = 0;
  const held = new LRUCache<string, string, () => string>({
    maxSize: bytes,
    sizeCalculation: (drawing, key) => 2 * (key.length + drawing.length),
    memoMethod: (_key, _stale, { context }) => context(),
  });
  return {
    get(ledger, key, draw) {
      const number = numbers.get(ledger) ?? ++last;
      numbers.set(ledger, number);
      return held.memo(`${number} ${key}`, { context: draw });
    },
    get bytes() {
      return held.calculatedSize;
    },
  };
}

/** The drawings of the pages that were asked for last. */
export const drawings = once("drawings", () => drawingCache(48 * 2 ** 20));
