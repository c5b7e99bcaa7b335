import fc from "fast-check";
import { capturedUnits, certainties, eventTypes } from "../../lib/campaign/vocabulary";
import { charts } from "../../lib/charts/index";
import { pictureKeys } from "../../lib/export/picture";
import { levels, modes, sorts, viewKeys } from "../../lib/view/parsers";
import { hostile } from "./hostile";

const id = "aleppo-2015";
const slugs = charts.map(({ slug }) => slug);
const event = "2015-09-01-kuweyres-operation";

/** Values that are understood, so that a link also gets as far as the numbers and the drawing. */
const good: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    time: ["2015-10-16..2015-11-12", "earliest..2015-11-01", "2015-11-10"],
    faction: ["rebels", "government,isil", "hezbollah"],
    type: eventTypes,
    certainty: certainties,
    unit: [...capturedUnits, capturedUnits.join(",")],
    event: [event],
    q: ["village", "Aleppo", "a"],
    sort: sorts,
    mode: modes,
    level: levels,
    table: ["1"],
    v: ["000000000000"],
    per: ["claim", "day"],
    width: ["320", "400", "640"],
    height: ["240", "480"],
    theme: ["light", "dark"],
    url: ["http://localhost/aleppo-2015", "https://ledger.example/aleppo-2015/charts/map"],
    maxwidth: ["300", "1"],
    format: ["json", "xml"],
    place: ["al-hader", "kafr-haddad,aleppo", "southern-aleppo-countryside"],
    language: ["ar", "en"],
    w: ["640"],
    from: ["2015-10-20"],
    to: ["2015-11-20"],
  }),
);

const keys = [...new Set([...viewKeys, ...pictureKeys, ...good.keys()])];

/** A part of a path that names something, seldom a hostile one. */
const part = (words: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile.map((text) => text.slice(0, 300))) },
  );

const path = (...parts: readonly (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((one) => (typeof one === "string" ? fc.constant(one) : one))).map((all) => `/${all.join("/")}`);

const campaign = part([id]);
const file = (names: readonly string[]) => part(names);

/** Every kind of address; pages are dear, and pictures dearer still. */
const paths = fc.oneof(
  { weight: 4, arbitrary: path(campaign, "charts", file(slugs.map((slug) => `${slug}.csv`))) },
  { weight: 4, arbitrary: path(campaign, "charts", file(slugs.map((slug) => `${slug}.json`))) },
  { weight: 2, arbitrary: path(campaign, "charts", file(slugs.map((slug) => `${slug}.svg`))) },
  { weight: 1, arbitrary: path(campaign, "charts", file(slugs.map((slug) => `${slug}.png`))) },
  { weight: 4, arbitrary: path(campaign, file(["events.csv", "events.json", "data.zip"])) },
  { weight: 2, arbitrary: path(campaign, "tables", file(["events.csv", "claims.csv", "datapackage.json"])) },
  { weight: 2, arbitrary: path(campaign, file(["ledger.json", "datapackage.json", "CODEBOOK.md", "CHANGES.md"])) },
  { weight: 4, arbitrary: path(campaign, "view") },
  { weight: 1, arbitrary: path(file(["healthz", "api/openapi.json", "basemap.json", "icons/icon-192.png"])) },
  { weight: 1, arbitrary: path(file(["api", "sitemap.xml", "robots.txt", "manifest.webmanifest", "oembed"])) },
  { weight: 1, arbitrary: path("icons", part(["icon-512.png", "x.png"])) },
  { weight: 2, arbitrary: path(campaign) },
  { weight: 2, arbitrary: path(campaign, "charts", part(slugs)) },
  { weight: 2, arbitrary: path(campaign, "events", part([event])) },
  { weight: 1, arbitrary: path(campaign, "exports", "charts", part(slugs), part(["csv", "pdf"])) },
  { weight: 2, arbitrary: path("embed", campaign, part(slugs)) },
  { weight: 1, arbitrary: path(campaign, "data", part(["codebook", "changes", "tables"])) },
  { weight: 1, arbitrary: path(campaign, file(["data", "charts", "events"])) },
  { weight: 1, arbitrary: path(file(["", "accessibility", "theme", "language", "icon.svg"])) },
  { weight: 1, arbitrary: path("embed", file(["font.woff2", ""])) },
  { weight: 1, arbitrary: path("_next", file(["image", "static/x.js", "data/x.json"])) },
);

const pair = fc
  .oneof({ weight: 8, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.constantFrom(...hostile) })
  .chain((key) => {
    const bad = fc.constantFrom(...hostile);
    const any = fc.string({ unit: "binary", maxLength: 30 }).map(encodeURIComponent);
    const fine = good.get(key);
    const value = fine
      ? fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...fine).map(encodeURIComponent) },
          { weight: 2, arbitrary: bad },
          { weight: 1, arbitrary: any },
        )
      : fc.oneof(bad, any);
    return value.map((text) => `${key}=${text}`);
  });

/** Queries, some of them understood. */
export const queries: fc.Arbitrary<string> = fc.array(pair, { maxLength: 4 }).map((pairs) => pairs.join("&"));

/** Links over all routes, some of them understood; keys may stand twice. Every link is ASCII. */
export const links: fc.Arbitrary<string> = fc
  .tuple(paths, queries)
  .map(([address, query]) => (query === "" ? address : `${address}?${query}`));
