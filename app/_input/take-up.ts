/**
 * Does what a reader set before scripts heard it: React takes controls over as it finds them, and one that is ticked would
 * go on to say so while nothing follows from it.
 * @param controls that were taken over just now
 */
export function takeUp(controls: Iterable<Element>): void {
  for (const control of controls) {
    if (!(control instanceof HTMLInputElement)) continue;
    const { type, checked, defaultChecked, value, defaultValue } = control;
    // Of two radio buttons the one that was left says nothing.
    if (checked !== defaultChecked && (checked || type === "checkbox")) {
      control.checked = defaultChecked;
      control.click();
    }
    if (value !== defaultValue) {
      control.value = defaultValue;
      // React does not see this one, and so hears a change.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(control, value);
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}
