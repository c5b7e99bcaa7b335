import { expect, it } from "vitest";
import { faceRule } from "@/lib/export/face-rule";
import { type Face, faces } from "@/lib/export/faces";

const [face] = faces as readonly [Face];

it("picks the same letters of a face out once, even for those who ask meanwhile", async () => {
  const first = faceRule(face, "abc");
  expect(faceRule(face, "abc")).toBe(first);
  expect(faceRule(face, "abcd")).not.toBe(first);
  await first;
  expect(faceRule(face, "abc")).toBe(first);
});

it("holds no fault: who asks next has it tried anew", async () => {
  const lost = { ...face, file: "no-such-face.ttf" };
  const first = faceRule(lost, "abc");
  await expect(first).rejects.toThrow();
  const second = faceRule(lost, "abc");
  expect(second).not.toBe(first);
  await expect(second).rejects.toThrow();
});
