import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { placeRows } from "@/lib/series/place-rows";
import { aleppo, skirmish, viewOf } from "../ledgers";

/** Rows as objects by the names of their columns, lists taken apart. */
const records = (query = "", ledger: Ledger = aleppo) => {
  const { columns, rows } = placeRows(ledger, viewOf(query, ledger));
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
};
const listOf = (cell: unknown) => `${cell}`.split(";").filter(Boolean);
const afterwards = "time=2015-07-01..2016-02-06";

describe("the rows of places", () => {
  it("are those of the skirmish, written by hand: what is not known is blank", () => {
    const { rows } = placeRows(skirmish, viewOf("time=2020-03-05..2020-03-07", skirmish));
    expect(rows.map((row) => row.map((cell) => cell ?? "").join("|"))).toEqual([
      "dry-well|Dry Well|village|36.1|37.1|exact||held|government|2020-03-01|dry-well-captured|government||||advance.1.1",
      "mill|Mill|village|36.15|37.2|exact||held|government|2020-03-05|mill-retaken|government|rebels|mill-taken;mill-retaken|2020-03-05-mill-taken;2020-03-05-mill-retaken|counter-attack.1.2;counter-attack.1.1",
      "salt-town|Salt Town|town|36.2|37.3|approximate|3|unknown|||||||2020-03-07-salt-town|",
      "lost-hamlet|Lost Hamlet|village|||unknown||awaited|government|2020-03-08|lost-hamlet-captured|government||||counter-attack.3.2",
      "river-road|River road|highway|36.05|37.25|approximate|10|contested|isil;government|2020-03-08|road-cut|government||road-cut|2020-03-07-road-cut|counter-attack.3.1",
    ]);
  });

  it.each(["", afterwards, "time=2015-10-24", "certainty=stated"])("rest on the ledger’s own values: %s", (query) => {
    const rows = records(query);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const place = aleppo.places.get(`${row.place}`);
      expect(row).toMatchObject({
        name: place?.name,
        kind: place?.kind,
        latitude: place?.latitude,
        longitude: place?.longitude,
        precision: place?.precision,
        radius_km: place?.radiusKm,
      });
      const claims = [...listOf(row.claim ?? ""), ...listOf(row.changes)].map((id) => aleppo.claimById.get(id)!);
      for (const claim of claims) expect(claim.places).toContain(row.place);
      for (const id of listOf(row.events)) expect(aleppo.eventById.get(id)?.places).toContain(row.place);
      expect(row.since).toBe(claims[0] && row.claim ? claims[0].period.end : null);
      expect(new Set(listOf(row.sentences))).toEqual(new Set(claims.flatMap(({ sentences }) => sentences)));
    }
  });

  it("name the taker of the last claim as the holder, and whom it took from as the loser", () => {
    const held = records().filter(({ state }) => state === "held");
    expect(held).toHaveLength(24);
    for (const row of held) {
      const { faction, fromFaction } = aleppo.claimById.get(`${row.claim}`)!;
      expect(row.sides).toBe(aleppo.factions.belligerentOf(faction!));
      if (fromFaction && listOf(row.changes).includes(`${row.claim}`)) {
        expect(listOf(row.lost_by)).toContain(aleppo.factions.belligerentOf(fromFaction));
      }
    }
  });

  it("hold every place of which something is told in the period, and no other", () => {
    const named = new Set([
      ...aleppo.events.flatMap(({ places }) => places),
      ...aleppo.claims.filter(({ measure }) => measure === "captured" || measure === "road").flatMap((c) => c.places),
    ]);
    expect(
      records(afterwards)
        .map(({ place }) => `${place}`)
        .toSorted(),
    ).toEqual([...named].toSorted());
  });
});
