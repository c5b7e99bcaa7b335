import { expect, inject, it } from "vitest";
import { addDays, dateToDay, daysOf, dayToDate, parseDay } from "@/lib/campaign/day";

it("runs in the time zone of its project", () => {
  expect(new Date(2020, 0, 15).getTimezoneOffset()).toBe(inject("minutesBehindUtc"));
});

it("reads, writes and counts days alike wherever it runs", () => {
  const day = parseDay("2015-10-25")!;
  expect(dayToDate(day).toISOString()).toBe("2015-10-25T00:00:00.000Z");
  expect(dateToDay(dayToDate(day))).toBe("2015-10-25");
  expect(daysOf({ start: day, end: addDays(day, 2) })).toEqual(["2015-10-25", "2015-10-26", "2015-10-27"]);
});
