import { useCallback, useEffect, useRef } from "react";

/**
 * Whether an element is on screen, as the browser last said: to ask where it stands would have the page laid out between
 * two drawings. True before anything is known. The same function for as long as the component lives.
 */
export function useOnScreen(box: React.RefObject<HTMLElement | null>): () => boolean {
  const last = useRef(true);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((entries) => {
      // Where several have gathered, the oldest comes first.
      last.current = !!entries.at(-1)?.isIntersecting;
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return useCallback(() => last.current, []);
}
