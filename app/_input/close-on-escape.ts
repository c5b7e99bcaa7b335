import type { KeyboardEvent } from "react";

/**
 * Closes the menu around the focus at Escape and gives the focus to what opened it. The key is then spent: whatever else
 * Escape would close stays open.
 * @param event on its way through an element around one or several `details`
 */
export function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const menu = (event.target as Element).closest<HTMLDetailsElement>("details[open]");
  if (!menu) return;
  event.preventDefault();
  menu.open = false;
  menu.querySelector("summary")?.focus();
}
