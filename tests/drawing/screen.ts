import { parseHTML } from "linkedom";
import { onTestFinished, vi } from "vitest";

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Addresses by which a test tells where a mark leads. */
export const links = {
  event: (id: string) => `/e/${id}`,
  events: (faction: string | null, { start, end }: { start: string; end: string }) => `/l/${faction}/${start}/${end}`,
  faction: (id: string) => `/?faction=${id}`,
  place: (id: string) => `/p/${id}`,
};

/** A drawing of links, each over a part of the screen; those drawn last lie on top. */
export function screen(drawn: readonly { readonly href: string; readonly box: Box; readonly inner?: string }[]) {
  const { document } = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const drawing = document.querySelector("div") as unknown as Element;
  drawing.innerHTML = drawn.map(({ href, inner = "<b></b>" }) => `<a href="${href}">${inner}</a>`).join("");
  const anchors = [...drawing.querySelectorAll("a")];
  const boxOf = (i: number) => (drawn[i] as { box: Box }).box;
  anchors.forEach((anchor, i) => {
    const [left, top, right, bottom] = boxOf(i);
    anchor.getBoundingClientRect = () => ({ left, top, right, bottom }) as DOMRect;
  });
  const elementsFromPoint = (x: number, y: number) =>
    anchors
      .filter((_, i) => {
        const [left, top, right, bottom] = boxOf(i);
        return x >= left && x <= right && y >= top && y <= bottom;
      })
      .reverse()
      .flatMap((anchor) => [anchor.firstElementChild as Element, anchor]);
  vi.stubGlobal("document", { elementsFromPoint });
  onTestFinished(() => void vi.unstubAllGlobals());
  return { drawing, anchors };
}
