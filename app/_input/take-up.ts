/**
 * Does what a reader set before scripts heard it: React takes controls over as it finds them, and one that is ticked would
 * go on to say so while nothing follows from it. What each says is read before one is set, for React puts the others
 * back when it renders for that one; and they are set when the effects of all around them have run, for until then a
 * change to the view is made to the one that the link had, whatever was changed before.
 * @param controls that were taken over just now
 */
export function takeUp(controls: Iterable<Element>): void {
  const steps = [...controls].filter((control) => control instanceof HTMLInputElement).map(stepFor);
  queueMicrotask(() => {
    for (const step of steps) step();
  });
}

function stepFor(control: HTMLInputElement): () => void {
  const { type, checked, defaultChecked, value, defaultValue } = control;
  return () => {
    // Of two radio buttons the one that was left says nothing.
    if (checked !== defaultChecked && (checked || type === "checkbox")) {
      control.checked = defaultChecked;
      control.click();
    }
    if (value !== defaultValue) {
      control.value = defaultValue;
      // React does not see this one, and so hears a change.
      Reflect.set(HTMLInputElement.prototype, "value", value, control);
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
}
