import { describe, expect, it } from "vitest";
import { isolated, namesIn, underNames } from "@/lib/campaign/names";
import { loadCampaign } from "@/lib/load/package";

const campaign = await loadCampaign("tests/fixtures/skirmish");
const { ledger: data } = campaign;

describe("names in Arabic", () => {
  const [guard, other] = ["الحرس", "الحرس الجمهوري"];
  const named = {
    ledger: { ...data, factions: data.factions.map((faction) => ({ ...faction, aliases: ["RG", guard, other] })) },
    places: campaign.places.map((place) => ({
      ...place,
      variants: place.id === "mill" ? ["Mill-Town", "طاحونة"] : [],
    })),
    translations: campaign.translations,
  };

  it("are the first spelling in Arabic letters, and none where there is no such", () => {
    const { factions, places } = namesIn("ar", named);
    expect(factions).toEqual(Object.fromEntries(data.factions.map(({ id }) => [id, guard])));
    expect(places).toEqual({ mill: "طاحونة" });
  });

  it("come with every translated text by table, row and column", () => {
    expect(namesIn("ar", campaign).texts).toEqual({
      campaign: { skirmish: { title: "مناوشة البئر الجافة" } },
      phases: { advance: { name: "التقدم" } },
      events: {
        "2020-03-01-dry-well": { summary: "سيطرت القوات الحكومية على البئر الجافة.", landmark: "السيطرة على البئر" },
      },
      claimants: { monitor: { name: "مرصد الحرب (المرصد)" } },
      assessments: { "costly-victory": { summary: "يرى في التقدم انتصارًا كلّف أكثر مما كسب." } },
    });
  });

  it("leave out texts of another language", () => {
    const [first] = campaign.translations;
    const persian = { ...first, language: "fa", text: "زد و خورد" } as unknown as NonNullable<typeof first>;
    expect(namesIn("ar", { ...campaign, translations: [persian] }).texts).toEqual({});
  });
});

describe("a ledger under other names", () => {
  const names = { ...namesIn("ar", campaign), factions: { rebels: "ثوار" }, places: { mill: "طاحونة" } };
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

  it("tells what is translated in its own script, not isolated, and an event as it was coded beside", () => {
    expect(under.title).toBe("مناوشة البئر الجافة");
    expect(under.phases[0]?.name).toBe("التقدم");
    expect(under.claimants.find(({ id }) => id === "monitor")?.name).toBe("مرصد الحرب (المرصد)");
    expect(under.assessments[0]?.summary).toBe("يرى في التقدم انتصارًا كلّف أكثر مما كسب.");
    expect(under.events[0]).toEqual({
      ...data.events[0],
      summary: "سيطرت القوات الحكومية على البئر الجافة.",
      landmark: "السيطرة على البئر",
      coded: "Government forces take Dry Well.",
    });
  });

  it("isolates what it still tells in English", () => {
    const bare = underNames(spelt, { ...names, texts: {} });
    expect(bare.title).toBe(isolated(data.title));
    expect(under.factions.find(({ id }) => id === "isil")?.name).toBe("\u2068ISIL\u2069");
    expect(under.places.find(({ id }) => id === "dry-well")?.name).toBe("\u2068Dry Well\u2069");
    for (const table of ["claimants", "phases", "people"] as const)
      expect(bare[table].map(({ name }) => name)).toEqual(data[table].map(({ name }) => isolated(name)));
    expect(bare.people.map(({ role }) => role)).toEqual(data.people.map(({ role }) => isolated(role)));
    expect(bare.assessments.map(({ summary }) => summary)).toEqual(
      data.assessments.map(({ summary }) => isolated(summary)),
    );
    expect(bare.events).toEqual(
      data.events.map(({ summary, landmark, ...event }) => ({
        ...event,
        summary: isolated(summary),
        coded: summary,
        ...(landmark !== undefined && { landmark: isolated(landmark) }),
      })),
    );
  });
});
