import { expect, it } from "vitest";
import { isPlainClick } from "@/app/_input/is-plain-click";

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

it("takes a click without a key", () => {
  expect(isPlainClick(plain)).toBe(true);
});

it.each(["altKey", "ctrlKey", "metaKey", "shiftKey"] as const)("leaves a click with %s to the browser", (key) => {
  expect(isPlainClick({ ...plain, [key]: true })).toBe(false);
});
