import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Day } from "@/lib/campaign/day";
import { jsonText } from "@/lib/export/json-text";
import { datasetOf } from "@/lib/export/jsonld";
import { aleppoCampaign } from "../ledgers";

const origin = "https://ledger.example";
const variables = [
  { slug: "villages-captured", name: "Villages captured", unit: "villages a day" },
  { slug: "territory", name: "Territory", unit: "km², and roads" },
] as const;
const full = datasetOf(aleppoCampaign, variables, origin, "full");
const short = datasetOf(aleppoCampaign, variables, origin, "short");
const { version, license, ledger } = aleppoCampaign;

describe("a campaign as a Dataset of schema.org", () => {
  it("says what it is, in which version, under which licence, from what", () => {
    expect(full).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: aleppoCampaign.title,
      url: "https://ledger.example/aleppo-2015/data",
      identifier: { value: version.hash },
      version: version.number,
      dateModified: version.date,
      license: license.url,
      isAccessibleForFree: true,
      inLanguage: "en",
      temporalCoverage: "2015-10-16/2015-12-21",
      creator: [{ "@type": "Organization", name: "Campaign Ledger" }],
      isBasedOn: { name: ledger.article.title, url: ledger.article.url },
      creditText: expect.stringContaining(version.hash),
    });
  });

  // Google shows none that is shorter or longer.
  it("describes itself in 50 to 5000 letters", () => {
    expect(full.description.length).toBeGreaterThanOrEqual(50);
    expect(full.description.length).toBeLessThanOrEqual(5000);
  });

  it("covers the places of its events, south-west corner first, but not those that are only spoken of", () => {
    const [south = 0, west = 0, north = 0, east = 0] = full.spatialCoverage?.geo.box.split(" ").map(Number) ?? [];
    const placeOf = (id: string) => ledger.places.find((place) => place.id === id);
    const hader = placeOf("al-hader");
    expect(hader?.latitude).toBeGreaterThan(south);
    expect(hader?.latitude).toBeLessThan(north);
    expect(hader?.longitude).toBeGreaterThan(west);
    expect(hader?.longitude).toBeLessThan(east);
    expect(placeOf("damascus")?.latitude).toBeLessThan(south);
  });

  it("covers no place of events before the campaign or after it", () => {
    const boxOf = (change: Partial<(typeof ledger.events)[number]>) => {
      const events = [
        ...ledger.events,
        { ...(ledger.events[0] as (typeof ledger.events)[number]), id: "x", ...change },
      ];
      return datasetOf({ ...aleppoCampaign, ledger: { ...ledger, events } }, variables, origin, "short")
        .spatialCoverage;
    };
    const [start, end] = ["2016-05-01" as Day, "2016-05-02" as Day];
    expect(boxOf({ places: ["damascus"], period: ledger.dates })).not.toEqual(full.spatialCoverage);
    expect(boxOf({ places: ["damascus"], period: { start, end } })).toEqual(full.spatialCoverage);
  });

  it("names who made it, and not who wrote what it was coded from", () => {
    const contributors = [
      { title: "A maker", url: "https://maker.example", roles: ["creator"] },
      { title: "A writer", url: "https://writer.example", roles: ["wrangler"] },
    ] as unknown as typeof aleppoCampaign.notes.contributors;
    const notes = { ...aleppoCampaign.notes, contributors };
    expect(datasetOf({ ...aleppoCampaign, notes }, variables, origin, "short").creator).toEqual([
      { "@type": "Organization", name: "A maker", url: "https://maker.example" },
    ]);
  });

  it("covers no box where no place has coordinates", () => {
    const places = ledger.places.map((place) => ({ ...place, latitude: null, longitude: null }));
    const unplaced = datasetOf({ ...aleppoCampaign, ledger: { ...ledger, places } }, variables, origin, "full");
    expect(unplaced).not.toHaveProperty("spatialCoverage");
  });

  it("names what is measured, with its unit", () => {
    expect(full.variableMeasured).toEqual([
      { "@type": "PropertyValue", name: "Villages captured", unitText: "villages a day" },
      { "@type": "PropertyValue", name: "Territory", unitText: "km², and roads" },
    ]);
  });

  it("names the package alone where it must be short, and every file where it need not", () => {
    const addresses = (one: typeof full) => one.distribution.map(({ contentUrl }) => contentUrl);
    expect(addresses(short)).toEqual([`${origin}/aleppo-2015/data.zip`]);
    expect(addresses(full)).toHaveLength(1 + aleppoCampaign.notes.tables.length + 2 * variables.length);
    expect(addresses(full)).toContain(`${origin}/aleppo-2015/tables/claims.csv`);
    expect(full.distribution).toContainEqual({
      "@type": "DataDownload",
      name: "Territory",
      encodingFormat: "application/json",
      contentUrl: `${origin}/aleppo-2015/charts/territory.json`,
    });
  });
});

describe("JSON in a script element", () => {
  it.each(["</script><script>alert(1)</script>", "<!--<script>", "]]>", "</SCRIPT >", "\u2028"])(
    "is not left by a campaign called %j, and reads back the same",
    (title) => {
      const dataset = datasetOf({ ...aleppoCampaign, title }, variables, origin, "short");
      const page = `<body><script type="application/ld+json">${jsonText(dataset)}</script><p>after</p></body>`;
      const { document } = parseHTML(page);
      expect(document.querySelectorAll("script")).toHaveLength(1);
      expect(document.querySelector("p")?.textContent).toBe("after");
      expect(jsonText(dataset)).not.toContain("<");
      expect(JSON.parse(document.querySelector("script")?.textContent ?? "")).toMatchObject({ name: title });
    },
  );
});
