import { describe, expect, it, vi } from "vitest";
import { servedFile } from "@/app/_server/http/file";
import { fileCache } from "@/app/_server/made/file-cache";
import { promised } from "./promised";

const picture = (bytes: number) => servedFile(new Uint8Array(bytes), { type: "image/png" });

describe("a cache of files", () => {
  it("makes a file once for all who ask while it is made, and for those who ask later", async () => {
    const cache = fileCache(1000);
    const { promise, resolve } = promised<ReturnType<typeof picture>>();
    const make = vi.fn(() => promise);
    const asked = [cache.get("a", make), cache.get("a", make)];
    resolve(picture(10));
    const [first, second] = await Promise.all(asked);
    expect(second).toBe(first);
    expect(await cache.get("a", make)).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("lets those who ask wait for the same one, whatever else is made meanwhile", async () => {
    const cache = fileCache(1000);
    const { promise, resolve } = promised<ReturnType<typeof picture>>();
    const make = vi.fn(() => promise);
    const first = cache.get("a", make);
    for (const key of ["b", "c", "d"]) await cache.get(key, async () => picture(900));
    const second = cache.get("a", make);
    resolve(picture(10));
    expect(await second).toBe(await first);
    expect(make).toHaveBeenCalledTimes(1);
    expect(await cache.get("a", make)).toBe(await first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("never takes more than it may, and drops what was asked for longest ago", async () => {
    const cache = fileCache(1000);
    const make = vi.fn(async () => picture(400));
    for (const key of ["a", "b", "a", "c"]) await cache.get(key, make);
    expect(make).toHaveBeenCalledTimes(3);
    expect(cache.bytes).toBeLessThanOrEqual(1000);
    expect(cache.bytes).toBeGreaterThan(800);
    await cache.get("a", make);
    expect(make).toHaveBeenCalledTimes(3);
    await cache.get("b", make);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it("counts a text by the memory that it takes, its key too", async () => {
    const cache = fileCache(1000);
    await cache.get("key", async () => servedFile("x".repeat(100), { type: "text/csv" }));
    expect(cache.bytes).toBe(206);
  });

  it("gives a file that is larger than all of it, and does not hold it", async () => {
    const cache = fileCache(1000);
    const make = vi.fn(async () => picture(2000));
    expect((await cache.get("a", make)).body).toHaveLength(2000);
    await cache.get("a", make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(cache.bytes).toBe(0);
  });

  it("holds no fault: who asks next has it made anew", async () => {
    const cache = fileCache(1000);
    const failing = () => {
      throw new Error("broken");
    };
    await expect(cache.get("a", failing)).rejects.toThrow("broken");
    await expect(cache.get("a", () => Promise.reject(new Error("again")))).rejects.toThrow("again");
    expect((await cache.get("a", async () => picture(1))).body).toHaveLength(1);
  });
});

describe("the tag of a file", () => {
  it("follows its content", () => {
    expect(picture(1).etag).not.toBe(picture(2).etag);
    expect(picture(1).etag).toBe(picture(1).etag);
  });

  it("is strong for what goes as it is, weak for what may be packed on its way", () => {
    expect(picture(1).etag).toMatch(/^"[\w-]{22}"$/);
    for (const type of ["text/csv; charset=utf-8", "application/json; charset=utf-8", "image/svg+xml"]) {
      expect(servedFile("x", { type }).etag).toMatch(/^W\/"[\w-]{22}"$/);
    }
  });
});
