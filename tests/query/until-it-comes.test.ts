import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { untilItComes } from "@/app/_query/until-it-comes";

const minute = 60_000;
const notice = { hidden: true };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", { getElementById: () => notice });
  notice.hidden = true;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A server that gives a module, or is away. */
function served() {
  const server = { away: true, asked: 0 };
  const ask = untilItComes(async () => {
    server.asked++;
    if (server.away) throw new Error("It does not come.");
    return "code";
  });
  return { server, ask };
}

it("asks until the code comes, and then no more", async () => {
  const { server, ask } = served();
  const coming = ask();
  await vi.advanceTimersByTimeAsync(minute);
  expect(server.asked).toBeGreaterThan(3);
  server.away = false;
  await vi.advanceTimersByTimeAsync(minute);
  await expect(coming).resolves.toBe("code");
  const { asked } = server;
  await expect(ask()).resolves.toBe("code");
  await vi.advanceTimersByTimeAsync(minute);
  expect(server.asked).toBe(asked);
});

it("asks once for all who wait", async () => {
  const { server, ask } = served();
  const alone = served();
  for (let i = 0; i < 10; i++) ask();
  alone.ask();
  await vi.advanceTimersByTimeAsync(minute);
  expect(server.asked).toBe(alone.server.asked);
});

it("asks as long as one of them waits", async () => {
  const { server, ask } = served();
  const [one, other] = [new AbortController(), new AbortController()];
  ask(one.signal);
  ask(other.signal);
  one.abort();
  await vi.advanceTimersByTimeAsync(minute);
  const { asked } = server;
  expect(asked).toBeGreaterThan(3);
  other.abort();
  await vi.advanceTimersByTimeAsync(minute);
  expect(server.asked).toBe(asked);
  expect(notice.hidden).toBe(true);
});

it("gives up after minutes in vain and says so, and asks anew when it is wanted again", async () => {
  const { server, ask } = served();
  const coming = ask();
  await vi.advanceTimersByTimeAsync(4 * minute);
  expect(notice.hidden).toBe(true);
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(notice.hidden).toBe(false);
  const { asked } = server;
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(server.asked).toBe(asked);
  server.away = false;
  await expect(ask()).resolves.toBe("code");
  await expect(coming).resolves.toBe("code");
  expect(notice.hidden).toBe(true);
});

it("says so as long as any code is given up", async () => {
  const [one, other] = [served(), served()];
  one.ask();
  other.ask();
  await vi.advanceTimersByTimeAsync(6 * minute);
  one.server.away = false;
  await one.ask();
  expect(notice.hidden).toBe(false);
  other.server.away = false;
  await other.ask();
  expect(notice.hidden).toBe(true);
});

it("rejects on a server, where code that is missing stays so", async () => {
  vi.unstubAllGlobals();
  const { server, ask } = served();
  await expect(ask()).rejects.toThrow("It does not come.");
  expect(server.asked).toBe(1);
});
