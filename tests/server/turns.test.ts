import { describe, expect, it } from "vitest";
import { isRefused, turns } from "@/app/_server/process/turns";
import { promised } from "./promised";

/** A work that ends when the test says so. */
function work() {
  const { promise, resolve, reject } = promised<string>();
  const state = { begun: false };
  const run = () => {
    state.begun = true;
    return promise;
  };
  return { run, state, resolve, reject };
}

/** All that is ready to go on has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("works that take turns", () => {
  it("run as many at once as may, the others in the order in which they came", async () => {
    const inTurn = turns({ atOnce: 2, waiting: 2 });
    const works = [work(), work(), work(), work()];
    const results = works.map(({ run }) => inTurn(run));
    await settled();
    expect(works.map(({ state }) => state.begun)).toEqual([true, true, false, false]);
    works[1]?.resolve("b");
    await settled();
    expect(works.map(({ state }) => state.begun)).toEqual([true, true, true, false]);
    works[0]?.resolve("a");
    works[2]?.resolve("c");
    await settled();
    expect(works[3]?.state.begun).toBe(true);
    works[3]?.resolve("d");
    expect(await Promise.all(results)).toEqual(["a", "b", "c", "d"]);
  });

  it("are refused at once where as many wait as may, and not begun", async () => {
    const inTurn = turns({ atOnce: 1, waiting: 1 });
    const [first, second, third] = [work(), work(), work()];
    const results = [inTurn(first.run), inTurn(second.run)];
    const refusal = await inTurn(third.run).catch((error: unknown) => error);
    expect(isRefused(refusal)).toBe(true);
    expect(third.state.begun).toBe(false);
    first.resolve("a");
    second.resolve("b");
    expect(await Promise.all(results)).toEqual(["a", "b"]);
  });

  it("hand on their turn when they fail, and take new ones when all are done", async () => {
    const inTurn = turns({ atOnce: 1, waiting: 1 });
    const [first, second, third] = [work(), work(), work()];
    const results = [inTurn(first.run), inTurn(second.run)];
    first.reject(new Error("broken"));
    await expect(results[0]).rejects.toThrow("broken");
    second.resolve("b");
    await expect(results[1]).resolves.toBe("b");
    third.resolve("c");
    await expect(inTurn(third.run)).resolves.toBe("c");
  });

  it("never take the turn of one who waits", async () => {
    const inTurn = turns({ atOnce: 1, waiting: 2 });
    const [first, second, late] = [work(), work(), work()];
    const ends = [inTurn(first.run), inTurn(second.run)];
    first.resolve("a");
    await ends[0];
    const last = inTurn(late.run);
    expect(late.state.begun).toBe(false);
    second.resolve("b");
    late.resolve("c");
    expect(await Promise.all([...ends, last])).toEqual(["a", "b", "c"]);
  });
});

it("tells a crowd from any other fault", () => {
  expect(isRefused(new Error("Refused"))).toBe(false);
  expect(isRefused("Refused")).toBe(false);
});
