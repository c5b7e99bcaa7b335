import type { Day } from "@/lib/campaign/day";

/** The day by the reader's own calendar, as a citation gives it; the only day of the site that knows a time zone. */
export function readerToday(): Day {
  const now = new Date();
  const two = (value: number) => `${value}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
