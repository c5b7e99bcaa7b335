/** Something the reader looks at, and how far it lay from the top of the screen, px. */
interface Looked {
  readonly at: Element;
  readonly top: number;
}

/**
 * Keeps what the reader looks at under the eye while a change of the view makes what stands above it longer or shorter.
 * Browsers do so by themselves, but not where a style changes between their anchor and the page, as drawings change theirs.
 * @param signal ends it
 * @returns looks where the reader is; called before each change
 */
export function holdSteady(signal: AbortSignal): () => void {
  let looked: Looked | undefined;
  let pressed: Element | undefined;
  // Charts, titles and long lists follow a change each in its time; until then the reader may have gone on. The page
  // is heard of when it has been laid out and not yet painted: to ask sooner would have it laid out twice.
  const page = new ResizeObserver(() => {
    if (looked?.at.isConnected) scrollBy({ top: topOf(looked.at) - looked.top, behavior: "instant" });
  });
  if (!signal.aborted) page.observe(document.body);
  signal.addEventListener("abort", () => page.disconnect());
  const leave = () => {
    looked = undefined;
    pressed = undefined;
  };
  for (const type of ["wheel", "keydown", "popstate"]) addEventListener(type, leave, { signal });
  addEventListener(
    "pointerdown",
    ({ target }) => {
      leave();
      // What is pressed answers when the button comes up, in the next frame: there is time to look now.
      pressed = lookedAt(target as Element);
    },
    { signal },
  );
  addEventListener(
    "scroll",
    () => {
      pressed = undefined;
    },
    { signal, passive: true },
  );
  return () => {
    // The top stays as it is.
    const at = scrollY === 0 ? undefined : pressed?.isConnected ? pressed : lookedAt(document.activeElement);
    looked = at && { at, top: topOf(at) };
  };
}

/** The parts of which a page is made, one below or beside the other. */
const parts = "main :is(figure, section):not(figure *)";

/** The part of the page that something stands in, or that lies over the middle of the screen, or the next below. */
function lookedAt(used: Element | null): Element | undefined {
  const over = [used, document.elementFromPoint(innerWidth / 2, innerHeight / 2)]
    .map((element) => element?.closest(parts))
    .find((part) => part && isInFlow(part));
  const below = () =>
    [...document.querySelectorAll(parts)].find((part) => topOf(part) > innerHeight / 2 && isInFlow(part));
  return over ?? below();
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** What stays on screen while the rest scrolls lies nowhere on the page. */
const isInFlow = ({ parentElement }: Element) => getComputedStyle(parentElement as Element).position !== "sticky";
