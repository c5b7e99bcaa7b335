import fc from "fast-check";
import { expect, it } from "vitest";
import { shorten } from "@/lib/view/shorten";

it("leaves what is short, in whole characters", () => {
  for (const part of ["", "type=x", "😀".repeat(60)]) expect(shorten(part)).toBe(part);
});

it("cuts what is long, and no character in half", () => {
  expect(shorten("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
  expect(shorten(`x${"😀".repeat(60)}`)).toBe(`x${"😀".repeat(59)}…`);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (part) => void encodeURIComponent(shorten(part))),
  );
});
