import { expect, it } from "vitest";
import { sayBytes } from "@/lib/words/bytes";

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [15_879, "15.9 kB"],
  [999_949, "999.9 kB"],
  [999_950, "1.0 MB"],
  [2_100_000, "2.1 MB"],
])("says %d bytes as %s", (count, words) => {
  expect(sayBytes(count)).toBe(words);
});
