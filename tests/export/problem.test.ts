import { describe, expect, it } from "vitest";
import {
  brokenProblem,
  busyProblem,
  longQueryProblem,
  methodProblem,
  notFoundProblem,
  notImplementedProblem,
  unreadableQuery,
  unreadableStateProblem,
  unreadyProblem,
} from "@/lib/export/problem";
import { readView } from "@/lib/view/reading";
import { skirmish } from "../ledgers";

describe("a query that cannot be read", () => {
  const { ignored } = readView(new URLSearchParams("faction=elves,rebels&mode=weekly&mode=daily&x=<b>"), skirmish);
  const problem = unreadableQuery(ignored);

  it("is a 400 with the members of RFC 9457", () => {
    expect(problem).toMatchObject({ type: "about:blank", title: "The query cannot be read", status: 400 });
  });

  it("names each key once in its detail", () => {
    expect(problem.detail).toBe("Not understood: faction, mode, x.");
  });

  it("says of every refused part where it stood, what it was and what is allowed", () => {
    expect(problem.errors).toEqual([
      { key: "faction", value: "elves", allowed: expect.stringContaining("northern-front") },
      { key: "mode", value: "weekly", allowed: "Allowed: daily, cumulative." },
      { key: "mode", value: "daily", allowed: expect.stringContaining("twice") },
      { key: "x", value: "<b>", allowed: expect.stringContaining("time, faction") },
    ]);
  });

  it("can be sent as JSON", () => {
    expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
  });
});

it.each([
  [methodProblem("POST"), 405, "Method not allowed", "POST"],
  [longQueryProblem(4096), 414, "The query is too long", "4096 characters"],
  [notImplementedProblem("There is no format “xml”."), 501, "Not implemented", "xml"],
  [busyProblem(3), 503, "Too many pictures at once", "in 3 seconds"],
  [unreadyProblem(), 503, "Not ready", "not loaded"],
  [brokenProblem(), 500, "The answer broke", "ours"],
  [unreadableStateProblem(), 400, "The request cannot be read", "Next-Router-State-Tree"],
])("each problem has its own status and says what it is about: %j", (problem, status, title, part) => {
  expect(problem).toEqual({ type: "about:blank", title, status, detail: expect.stringContaining(part) });
});

describe("an address under which nothing stands", () => {
  it("is a 404 that says so, without a list of errors", () => {
    expect(notFoundProblem("There is no chart “x”.")).toEqual({
      type: "about:blank",
      title: "Not found",
      status: 404,
      detail: "There is no chart “x”.",
    });
  });
});
