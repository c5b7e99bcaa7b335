import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Width at which charts are printed, px: within the margins of A4 and of letter paper. */
export const paperWidth = 640;

/** The width of an element in CSS pixels, 0 before it is known. */
export function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Nothing is observed while a page is laid out for paper.
    const before = () => flushSync(() => setWidth(paperWidth));
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", measure);
    };
  }, [box]);
  return width;
}
