/** The ids of what says that data or code has not come, or is of another version than the page. */
export const missingNotice = "ledger-missing";
export const renewedNotice = "ledger-renewed";
export const goneNotice = "code-gone";

/** Shows or hides such a notice from outside of React, which itself may wait for what has not come. */
export function tell(notice: string, shown: boolean): void {
  const element = document.getElementById(notice);
  if (element) element.hidden = !shown;
}
