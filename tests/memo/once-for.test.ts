import { describe, expect, it } from "vitest";
import { onceFor } from "@/lib/memo/once-for";

describe("what is made of two things", () => {
  const one = { name: "one" };
  const other = { name: "other" };
  const make = (said: string[]) =>
    onceFor((of: string, { name }: { name: string }) => {
      said.push(`${of} ${name}`);
      return { of, name };
    });

  it("is made once for the same two", () => {
    const said: string[] = [];
    const made = make(said);
    expect(made("a", one)).toBe(made("a", one));
    expect(said).toEqual(["a one"]);
  });

  it("is another for another second thing, however alike", () => {
    const made = make([]);
    expect(made("a", { ...one })).not.toBe(made("a", one));
    expect(made("a", other)).toEqual({ of: "a", name: "other" });
  });

  it("is made anew where the second thing was asked for with another first meanwhile", () => {
    const said: string[] = [];
    const made = make(said);
    for (const of of ["a", "b", "a"]) expect(made(of, one)).toEqual({ of, name: "one" });
    expect(said).toEqual(["a one", "b one", "a one"]);
  });
});
