import type { Campaign } from "../campaign/campaign";
import type { Claim } from "../campaign/claim";
import { isArticle } from "../campaign/claimants";
import type { CampaignEvent } from "../campaign/event";
import type { LedgerData } from "../campaign/ledger";
import type { Descriptor } from "./descriptor";
import { notesOf } from "./notes";
import type { CheckedTable, CheckedTables } from "./rows";
import type { ClaimRow } from "./schema";

/**
 * A campaign out of rows that have passed every check.
 * @param hash of all files of the package
 */
export function campaignOf(descriptor: Descriptor, tables: CheckedTables, hash: string): Campaign {
  const ledger = ledgerOf(descriptor, tables, hash);
  const { campaign: id, title, license, release } = ledger;
  return {
    id,
    title,
    description: descriptor.description,
    version: { ...release, hash },
    license,
    sentences: valuesOf(tables.sentences),
    places: valuesOf(tables.places),
    translations: valuesOf(tables.translations),
    notes: notesOf(descriptor, tables),
    ledger,
  };
}

function ledgerOf(descriptor: Descriptor, tables: CheckedTables, hash: string): LedgerData {
  const { name, title, version, created, temporal, article, licenses } = descriptor;
  const [license] = licenses;
  if (!license) throw new RangeError("A descriptor names at least one licence.");
  const events = valuesOf(tables.events);
  const claimants = valuesOf(tables.claimants);
  const itself = claimants.find(isArticle);
  if (!itself) throw new RangeError("One claimant is the article itself.");
  return {
    campaign: name,
    title,
    version: hash,
    release: { number: version, date: created },
    license: { name: license.name, title: license.title, url: license.path },
    dates: temporal,
    article: { ...article, claimant: itself.id },
    factions: valuesOf(tables.factions),
    claimants,
    phases: valuesOf(tables.phases),
    places: valuesOf(tables.places).map(
      ({ id, name, variants, kind, latitude, longitude, precision, radiusKm, path }) => ({
        id,
        name,
        variants,
        kind,
        latitude,
        longitude,
        precision,
        radiusKm,
        path,
      }),
    ),
    sentences: valuesOf(tables.sentences).map(({ id, section, paragraph, sentence, fragment, coding }) => ({
      id,
      section,
      paragraph,
      sentence,
      fragment,
      coding,
    })),
    events: events.toSorted((a, b) => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0)),
    claims: claimsOf(valuesOf(tables.claims), events),
    people: valuesOf(tables.people),
    totals: valuesOf(tables.totals),
    assessments: valuesOf(tables.assessments),
  };
}

function claimsOf(rows: readonly ClaimRow[], events: readonly CampaignEvent[]): Claim[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return rows.map((row) => {
    const { period, certainty } = byId.get(row.event) as CampaignEvent;
    return { ...row, period, certainty };
  });
}

function valuesOf<T>({ rows }: CheckedTable<T>): T[] {
  return rows.map(({ value }) => value as T);
}
