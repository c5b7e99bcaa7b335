import { describe, expect, it } from "vitest";
import { arabicNames, isolated, underNames } from "@/lib/campaign/names";
import { loadCampaign } from "@/lib/load/package";

const campaign = await loadCampaign("tests/fixtures/skirmish");
const { ledger: data } = campaign;

describe("Arabic names", () => {
  const [guard, other] = ["الحرس", "الحرس الجمهوري"];
  const named = {
    ledger: { ...data, factions: data.factions.map((faction) => ({ ...faction, aliases: ["RG", guard, other] })) },
    places: campaign.places.map((place) => ({
      ...place,
      variants: place.id === "mill" ? ["Mill-Town", "طاحونة"] : [],
    })),
  };

  it("are the first spelling in Arabic letters, and none where there is no such", () => {
    const { factions, places } = arabicNames(named);
    expect(factions).toEqual(Object.fromEntries(data.factions.map(({ id }) => [id, guard])));
    expect(places).toEqual({ mill: "طاحونة" });
  });
});

describe("a ledger under other names", () => {
  const names = { language: "ar" as const, factions: { rebels: "ثوار" }, places: { mill: "طاحونة" } };
  const spelt = {
    ...data,
    factions: data.factions.map((faction) => ({ ...faction, aliases: ["ثوار", "Insurgents"] })),
    places: data.places.map((place) => ({ ...place, variants: ["طاحونة", "Millbrook"] })),
  };
  const under = underNames(spelt, names);

  it("keeps former names among the other spellings, the name itself no more", () => {
    expect(under.factions.find(({ id }) => id === "rebels")).toMatchObject({
      name: "ثوار",
      aliases: ["Rebels", "Insurgents"],
    });
    expect(under.places.find(({ id }) => id === "mill")).toMatchObject({
      name: "طاحونة",
      variants: ["Mill", "Millbrook"],
    });
  });

  it("isolates what it tells in words of its own", () => {
    expect(under.factions.find(({ id }) => id === "isil")?.name).toBe("\u2068ISIL\u2069");
    expect(under.places.find(({ id }) => id === "dry-well")?.name).toBe("\u2068Dry Well\u2069");
    for (const table of ["claimants", "phases"] as const)
      expect(under[table].map(({ name }) => name)).toEqual(data[table].map(({ name }) => isolated(name)));
    expect(under.events).toEqual(
      data.events.map(({ summary, landmark, ...event }) => ({
        ...event,
        summary: isolated(summary),
        ...(landmark !== undefined && { landmark: isolated(landmark) }),
      })),
    );
  });
});
