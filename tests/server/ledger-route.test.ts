import { expect, it } from "vitest";
import { GET } from "@/app/[campaign]/exports/ledger/route";
import type { LedgerData } from "@/lib/campaign/ledger";
import { namesIn } from "@/lib/campaign/names";
import { aleppoCampaign } from "../ledgers";

const { id: campaign, ledger } = aleppoCampaign;
const week = "max-age=604800";

const ask = (query = "", headers = {}) =>
  GET(new Request(`http://ledger.example/${campaign}/ledger.json${query}`, { headers }), {
    params: Promise.resolve({ campaign }),
  });

it.each(["", "?language=en"])("brings no names along under “%s”: the ledger is coded in English", async (query) => {
  expect(await (await ask(query)).json()).toEqual(ledger);
});

it("brings the names and texts of another language along, and all else as it was coded", async () => {
  const { names, ...rest } = (await (await ask("?language=ar")).json()) as LedgerData;
  expect(names).toEqual(namesIn("ar", aleppoCampaign));
  expect(rest).toEqual(ledger);
});

it("holds for a week under an address that names its version, in whichever language", async () => {
  for (const language of ["en", "ar"]) {
    const cacheOf = async (query: string) => (await ask(query)).headers.get("Cache-Control");
    expect(await cacheOf(`?language=${language}&v=${ledger.version}`)).toContain(week);
    expect(await cacheOf(`?language=${language}`)).not.toContain(week);
  }
});

it("has a tag of its own in each language, by which it is not sent again", async () => {
  const [english, arabic] = await Promise.all(["?language=en", "?language=ar"].map(tagOf));
  expect(arabic).not.toBe(english);
  const statusOf = async (query: string, tag = "") => (await ask(query, { "If-None-Match": tag })).status;
  expect(await statusOf("?language=ar", arabic)).toBe(304);
  expect(await statusOf("?language=ar", english)).toBe(200);
});

it.each([
  ["?language=de", "language", "de", "Allowed: en, ar."],
  ["?language=ar&language=en", "language", "en", "The key stands twice."],
  ["?names=ar", "names", "ar", "This file is the same under every view; its keys are v, language."],
])("refuses %s, and says what may stand there", async (query, key, value, allowed) => {
  const answer = await ask(query);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
  expect(await answer.json()).toMatchObject({ errors: [{ key, value, allowed }] });
});

async function tagOf(query: string): Promise<string> {
  return (await ask(query)).headers.get("ETag") ?? "";
}
