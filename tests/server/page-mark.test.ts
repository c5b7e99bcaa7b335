import { expect, it, vi } from "vitest";
import { markOf } from "@/app/_server/http/page-mark";

it("is the same for a page of which nothing has changed, and says nothing of what it is made from", () => {
  const mark = markOf(["a", "b"]);
  expect(markOf(["a", "b"])).toEqual(mark);
  expect(mark.nonce).toMatch(/^[\w-]{22}$/);
  expect(mark.etag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(mark.etag).not.toContain(mark.nonce);
});

it("is another for any other page, even one whose facts read alike when joined", () => {
  const all = [["a", "b"], ["a", "c"], ["ab"], ["a", "", "b"], ["a\0b"], ["a,b"], ['a","b']].map(markOf);
  expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(all.length);
  expect(new Set(all.map(({ etag }) => etag)).size).toBe(all.length);
});

it("is the same in all copies of its module, and another in another server", async () => {
  const { nonce } = markOf(["a"]);
  const copy = async () => {
    vi.resetModules();
    return (await import("@/app/_server/http/page-mark")).markOf(["a"]).nonce;
  };
  expect(await copy()).toBe(nonce);
  const server = globalThis as { [key: symbol]: unknown };
  server[Symbol.for("campaign-ledger/page marks")] = undefined;
  expect(await copy()).not.toBe(nonce);
});
