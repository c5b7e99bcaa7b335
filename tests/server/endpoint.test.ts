import { afterEach, describe, expect, it, vi } from "vitest";
import { endpoint } from "@/app/_server/http/endpoint";
import { turns } from "@/app/_server/process/turns";
import { longestQuery } from "@/lib/view/reading";
import { promised } from "./promised";

const get = (query: string, answer: () => Response | Promise<Response>) =>
  endpoint(answer)(new Request(`http://ledger.example/a${query}`), { params: Promise.resolve({}) });

const fine = () => new Response("fine");

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an address for machines", () => {
  it("answers as long as the query is no longer than it may be", async () => {
    expect((await get(`?q=${"x".repeat(longestQuery - 2)}`, fine)).status).toBe(200);
    const refused = await get(`?q=${"x".repeat(longestQuery - 1)}`, fine);
    expect(refused.status).toBe(414);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await refused.json()).toMatchObject({ status: 414, detail: "A query may have 4096 characters." });
  });

  it("says nothing of what broke but that it did", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await get("", () => {
      throw new Error("secret at /srv/ledger.ts:3");
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|ledger\.ts/);
    expect(log).toHaveBeenCalledOnce();
  });

  it("says when to come again where too many ask at once", async () => {
    const crowd = turns({ atOnce: 1, waiting: 0 });
    const { promise, resolve } = promised<Response>();
    const first = get("", () => crowd(() => promise));
    // The first one has begun once its own parameters are read.
    await new Promise((done) => setImmediate(done));
    const answer = await get("", () => crowd(async () => fine()));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("3");
    expect(await answer.json()).toMatchObject({ status: 503, detail: expect.stringContaining("3 seconds") });
    resolve(fine());
    expect((await first).status).toBe(200);
  });
});
