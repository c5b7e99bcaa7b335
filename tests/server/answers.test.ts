import { describe, expect, it } from "vitest";
import { answerFile, answerProblem } from "@/app/_server/http/answers";
import { OPTIONS, POST } from "@/app/_server/http/methods";
import { answerHealth } from "@/app/_server/process/health";
import { openLedger } from "@/lib/campaign/ledger";
import { unreadableQuery } from "@/lib/export/problem";
import { aleppoCampaign } from "../ledgers";

const ask = (tags?: string) =>
  answerFile(
    new Request("http://ledger.example/a", tags === undefined ? {} : { headers: { "If-None-Match": tags } }),
    "x",
    {
      type: "text/csv; charset=utf-8",
      name: "a.csv",
    },
  );

describe("a file", () => {
  it("may be read by any page, is not guessed at, and says how long it holds", () => {
    expect(Object.fromEntries(ask().headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-expose-headers": expect.stringContaining("ETag"),
      "cache-control": "public, max-age=300, stale-while-revalidate=86400",
      "content-disposition": 'attachment; filename="a.csv"',
      "content-type": "text/csv; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
  });

  it("is not sent to those who hold it, however they name its tag", () => {
    const tag = ask().headers.get("ETag") ?? "";
    for (const held of [tag, tag.replace("W/", ""), `"x", ${tag}`, "*"]) {
      const answer = ask(held);
      expect([held, answer.status]).toEqual([held, 304]);
      expect(answer.body).toBeNull();
      expect(answer.headers.get("ETag")).toBe(tag);
    }
    for (const other of ["", '"x"', `x${tag}`, "W/"]) expect([other, ask(other).status]).toEqual([other, 200]);
  });
});

describe("a problem", () => {
  it("carries what was asked for without a sign that could open an element, and stays the same text", async () => {
    const problem = unreadableQuery([{ key: "<b>", value: "</script><script>", reason: "Allowed: x." }]);
    const answer = answerProblem(problem);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const text = await answer.text();
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(problem);
  });
});

describe("the methods", () => {
  it("are refused but for reading, with those that are taken", async () => {
    const answer = POST(new Request("http://ledger.example/a", { method: "POST" }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(await answer.json()).toMatchObject({ status: 405, detail: expect.stringContaining("POST") });
  });

  it("are told to a browser that asks before it reads from another origin", () => {
    const { status, headers } = OPTIONS();
    expect(status).toBe(204);
    expect(headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD");
    expect(headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
  });
});

describe("the state of the server", () => {
  it("is a problem while the data is not loaded", async () => {
    const answer = answerHealth(null);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("1");
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  });

  it("names what is served once it is, and is never held", async () => {
    const open = { campaign: aleppoCampaign, ledger: openLedger(aleppoCampaign.ledger), files: new Map() };
    const answer = answerHealth(new Map([["aleppo-2015", open]]));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.json()).toEqual({
      status: "ok",
      campaigns: [{ id: "aleppo-2015", version: aleppoCampaign.version }],
    });
  });
});
