import { describe, expect, it } from "vitest";
import { openLedger } from "@/lib/campaign/ledger";
import { loadCampaign } from "@/lib/load/package";

const { ledger: data } = await loadCampaign("tests/fixtures/skirmish");

describe("openLedger", () => {
  const ledger = openLedger(data);

  it("finds events, claims, places, sentences and claimants by id", () => {
    expect(ledger.eventById.get("2020-03-08-lost-hamlet")?.certainty).toBe("contested");
    expect(ledger.claimById.get("road-cut")?.unit).toBe("km");
    expect(ledger.places.get("mill")?.name).toBe("Mill");
    expect(ledger.sentences.get("advance.2.2")?.sentence).toBe(2);
    expect(ledger.claimants.get("rebel-spokesman")?.party).toBe("rebels");
    expect(ledger.factions.belligerentOf("northern-front")).toBe("rebels");
  });

  it("gathers the claims of an event in the order of the table", () => {
    expect(ledger.claimsByEvent.get("2020-03-07-salt-town")?.map(({ id }) => id)).toEqual([
      "salt-town-rebels-killed",
      "salt-town-government-killed",
    ]);
  });

  it("reaches from the first to the last day of any event, beyond the campaign’s own dates", () => {
    expect(ledger.dates).toEqual({ start: "2020-03-01", end: "2020-03-08" });
    expect(ledger.extent).toEqual({ start: "2020-03-01", end: "2020-03-11" });
  });

  it("reaches as far as the campaign’s dates where no event does", () => {
    expect(openLedger({ ...data, events: [], claims: [] }).extent).toEqual(data.dates);
    expect(openLedger({ ...data, events: data.events.slice(3, 5), claims: [] }).extent).toEqual(data.dates);
  });

  it("opens alike after a journey as JSON", () => {
    expect(openLedger(JSON.parse(JSON.stringify(data))).events).toEqual(ledger.events);
  });
});
