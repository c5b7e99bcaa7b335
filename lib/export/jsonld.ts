import { extent as boundsOf } from "d3";
import type { Campaign } from "../campaign/campaign";
import { overlaps } from "../campaign/day";
import type { LedgerData } from "../campaign/ledger";
import type { Chart } from "../charts/chart";
import { citeText } from "./citation";

/** A chart's name and what it counts in, where nothing is filtered. */
export interface Variable {
  readonly slug: Chart["slug"];
  readonly name: string;
  readonly unit: string;
}

/** A file that holds some of the data. */
interface Download {
  readonly name: string;
  /** Address from the site's root. */
  readonly path: string;
  readonly type: string;
}

/**
 * A campaign's data as a `Dataset` of schema.org, as Google's dataset search reads it.
 * @param origin of the site, as in `https://ledger.example`
 * @param extent `short` names the whole package as its only file, `full` each table and the numbers of each chart
 */
export function datasetOf(
  campaign: Campaign,
  variables: readonly Variable[],
  origin: string,
  extent: "short" | "full",
) {
  const { id, title, description, version, license, notes, ledger } = campaign;
  const { article, dates } = ledger;
  const url = `${origin}/${id}/data`;
  const box = boxOf(ledger);
  const creators = notes.contributors.filter(({ roles }) => roles.includes("creator"));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": url,
    name: title,
    description,
    url,
    identifier: {
      "@type": "PropertyValue",
      propertyID: "SHA-256 of the package, first 12 digits",
      value: version.hash,
    },
    version: version.number,
    dateModified: version.date,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: license.url,
    keywords: notes.keywords,
    creator: creators.map((creator) => ({ "@type": "Organization", name: creator.title, url: creator.url ?? origin })),
    // `citation` is for other works that are to be cited besides; this is the line for the data set itself.
    creditText: citeText({
      title,
      campaign: title,
      article,
      version,
      license: license.name,
      link: url,
      filters: null,
      accessed: null,
    }),
    isBasedOn: {
      "@type": "Article",
      name: article.title,
      url: article.url,
      publisher: { "@type": "Organization", name: article.publisher },
    },
    temporalCoverage: `${dates.start}/${dates.end}`,
    ...(box && { spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box } } }),
    variableMeasured: variables.map(({ name, unit }) => ({ "@type": "PropertyValue", name, unitText: unit })),
    distribution: downloadsOf(campaign, extent === "full" ? variables : null).map(({ name, path, type }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: type,
      contentUrl: `${origin}${path}`,
    })),
  };
}

/** @param variables whose charts' files are named, with those of the tables; null for the package alone */
function downloadsOf({ id, title, notes }: Campaign, variables: readonly Variable[] | null): Download[] {
  return [
    { name: title, path: `/${id}/data.zip`, type: "application/zip" },
    ...(variables === null ? [] : notes.tables).map(({ name, file }) => ({
      name,
      path: `/${id}/tables/${file}`,
      type: "text/csv",
    })),
    ...(variables ?? []).flatMap(({ name, slug }) => [
      { name, path: `/${id}/charts/${slug}.csv`, type: "text/csv" },
      { name, path: `/${id}/charts/${slug}.json`, type: "application/json" },
    ]),
  ];
}

/**
 * South-west and north-east corner, `latitude longitude`, of the places where something happened within the campaign's
 * dates; null without any. Places that are only spoken of may lie far off.
 */
function boxOf({ events, places, dates }: LedgerData): string | null {
  const within = events.filter(({ period }) => overlaps(period, dates));
  const named = new Set(within.flatMap((event) => event.places));
  const placed = places.flatMap(({ id, latitude, longitude }) =>
    named.has(id) && latitude !== null && longitude !== null ? [{ latitude, longitude }] : [],
  );
  const [south, north] = boundsOf(placed, ({ latitude }) => latitude);
  const [west, east] = boundsOf(placed, ({ longitude }) => longitude);
  return south === undefined ? null : [south, west, north, east].join(" ");
}
