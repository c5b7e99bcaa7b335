import { describe, expect, it } from "vitest";
import { claimantsOf } from "@/lib/campaign/claimants";
import type { CampaignEvent } from "@/lib/campaign/event";
import { openLedger } from "@/lib/campaign/ledger";
import { type TranslatedTable, translatable } from "@/lib/campaign/translated";
import { loadCampaign } from "@/lib/load/package";

const campaign = await loadCampaign("data/aleppo-2015");

describe("the package of Aleppo 2015", () => {
  it("loads without a fault", () => {
    expect(campaign.id).toBe("aleppo-2015");
    expect(campaign.ledger.dates).toEqual({ start: "2015-10-16", end: "2015-12-21" });
    expect(campaign.ledger.factions.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual([
      "government",
      "rebels",
      "isil",
    ]);
  });

  it("codes each of the article’s 107 sentences", () => {
    expect(campaign.sentences).toHaveLength(107);
    expect(campaign.sentences.filter(({ coding }) => coding.length === 0)).toEqual([]);
  });

  it("is as certain of each event as whoever tells of it lets it be", () => {
    const ledger = openLedger(campaign.ledger);
    const allowed = (event: CampaignEvent) => {
      const kinds = claimantsOf(ledger, event).map((id) => ledger.claimants.get(id)?.kind);
      if (kinds.includes("encyclopedia")) return ["stated", "contested"];
      // That it was announced is certain, whoever announced it.
      if (event.type === "announcement") return ["stated"];
      return [kinds.every((kind) => kind === "party") ? "claimed" : "reported"];
    };
    expect(ledger.events.filter((event) => !allowed(event).includes(event.certainty))).toEqual([]);
  });

  it("has an Arabic text for all that may be translated, with the same figures as the English", () => {
    const { id, title, description, ledger, translations } = campaign;
    const { phases, events, claimants, assessments } = ledger;
    const tables = { campaign: [{ id, title, description }], phases, events, claimants, assessments };
    const coded = (Object.keys(translatable) as TranslatedTable[]).flatMap((table) =>
      translatable[table].flatMap((field) =>
        (tables[table] as readonly { id: string; [field: string]: unknown }[]).flatMap((row) =>
          row[field] === undefined ? [] : [[`${table} ${row.id} ${field}`, `${row[field]}`] as const],
        ),
      ),
    );
    const arabic = new Map(translations.map(({ table, record, field, text }) => [`${table} ${record} ${field}`, text]));
    const figures = (text: string) => text.match(/\d+/g)?.toSorted() ?? [];
    expect(coded).toHaveLength(135);
    expect([...arabic.keys()].toSorted()).toEqual(coded.map(([cell]) => cell).toSorted());
    for (const [cell, text] of coded) expect([cell, figures(arabic.get(cell) ?? "")]).toEqual([cell, figures(text)]);
  });

  it("quotes at most seven words of any sentence", () => {
    const lengths = campaign.sentences.map(({ fragment }) => fragment.split(/\s+/).filter(Boolean).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(7);
  });
});
