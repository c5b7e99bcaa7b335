import { describe, expect, it } from "vitest";
import { notFoundProblem, unreadableQuery } from "@/lib/export/problem";
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
