import { parseHTML } from "linkedom";

/** A page without a browser, and an element of it that hears keys. */
export function pageWithBox() {
  const { document, Event } = parseHTML("<!doctype html><html><body><div><i></i></div></body></html>");
  const box = document.querySelector("div") as unknown as HTMLElement;
  // linkedom knows no signals.
  const listen = box.addEventListener.bind(box);
  box.addEventListener = (type: string, heard: EventListener, { signal }: AddEventListenerOptions = {}) => {
    listen(type, heard);
    signal?.addEventListener("abort", () => box.removeEventListener(type, heard));
  };
  const send = (type: string, more: object, at: Element = box) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), more);
    at.dispatchEvent(event as unknown as globalThis.Event);
    return event as unknown as globalThis.Event;
  };
  return {
    document: document as unknown as Document,
    box,
    /** Has the box hear an event, with whatever is told of it. */
    send: (type: string, more: object) => send(type, more),
    /** Presses a key on the box, or on something in it. Tells whether the box took it for itself. */
    press: (key: string, held: Partial<KeyboardEvent> = {}, at: Element = box) =>
      send("keydown", { key, ...held }, at).defaultPrevented,
    release: (key: string) => void send("keyup", { key }),
    blur: () => void send("blur", {}),
  };
}
