import type { Campaign } from "../campaign/campaign";
import type { Day } from "../campaign/day";
import { english } from "../campaign/language";
import { sayDay } from "../charts/words";

/** What a citation of a view must say, so that others find and check the same numbers. */
export interface Cited {
  /** What the view shows. */
  readonly title: string;
  /** The campaign's title. */
  readonly campaign: string;
  readonly article: { readonly title: string; readonly publisher: string };
  readonly version: Campaign["version"];
  /** Short name of the licence, as `CC-BY-SA-4.0`. */
  readonly license: string;
  /** The address that restores the view, whole. */
  readonly link: string;
  /** A sentence that names the filters; null where the view has none. */
  readonly filters: string | null;
  /** The day on which it was read; null in files, which do not know it. */
  readonly accessed: Day | null;
}

/** Who made the data set. */
const author = "Campaign Ledger";

/** The formats of a citation, each with what a reader calls it, how its file ends and its media type. */
export const citationFormats = [
  { id: "text", name: "Text", ending: "txt", type: "text/plain", write: citeText },
  { id: "bibtex", name: "BibTeX", ending: "bib", type: "application/x-bibtex", write: citeBibtex },
  { id: "ris", name: "RIS", ending: "ris", type: "application/x-research-info-systems", write: citeRis },
] as const;

/** A citation for a list of sources or a footnote, in one line. */
export function citeText(cited: Cited): string {
  const { version, link, filters, accessed } = cited;
  return [
    `${author} (${yearOf(version)}). “${wholeTitle(cited)}” [data set].`,
    `Version ${version.number} of ${sayDay(version.date, english)} (${version.hash}).`,
    ...(filters === null ? [] : [filters]),
    ...notes(cited),
    `${link}${accessed === null ? "" : ` (accessed ${sayDay(accessed, english)})`}`,
  ]
    .join(" ")
    .replace(/\s+/g, " ");
}

/** The same as an entry for BibTeX and biblatex, in UTF-8. Its key is made of author, year and version. */
export function citeBibtex(cited: Cited): string {
  const { version, link, filters, accessed } = cited;
  const note = [...(filters === null ? [] : [filters]), ...notes(cited)].join(" ");
  const fields = {
    author: `{${escapeBibtex(author)}}`,
    // The second pair of braces keeps capitals where a style would lower them.
    title: `{${escapeBibtex(wholeTitle(cited))}}`,
    year: yearOf(version),
    date: version.date,
    version: escapeBibtex(`${version.number} (${version.hash})`),
    howpublished: "Data set",
    note: escapeBibtex(note),
    url: link.replace(/[{}\\\s]/g, encodeURIComponent),
    ...(accessed === null ? {} : { urldate: accessed }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@dataset{campaign-ledger-${yearOf(version)}-${version.hash},\n${lines.join("")}}\n`;
}

/** The same as a record for reference managers; lines end by CR LF. */
export function citeRis(cited: Cited): string {
  const { version, link, filters, accessed } = cited;
  const lines: readonly (readonly [string, string])[] = [
    ["TY", "DATA"],
    ["AU", author],
    ["TI", wholeTitle(cited)],
    ["PY", yearOf(version)],
    ["DA", slashed(version.date)],
    ["ET", `${version.number} (${version.hash})`],
    ...[...(filters === null ? [] : [filters]), ...notes(cited)].map((note) => ["N1", note] as const),
    ["UR", link],
    ...(accessed === null ? [] : [["Y2", slashed(accessed)] as const]),
    ["ER", ""],
  ];
  // A line break in a value would begin a line without a tag, or with a forged one.
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`).join("");
}

const yearOf = ({ date }: Campaign["version"]) => date.slice(0, 4);

const slashed = (day: Day) => day.replaceAll("-", "/");

const wholeTitle = ({ title, campaign }: Cited) => (title === campaign ? title : `${campaign}: ${title}`);

const notes = ({ article, license }: Cited) => [
  `Coded from “${article.title}”, ${article.publisher}.`,
  `Licence ${license}.`,
];

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts escaped braces too when it looks for the end of a field.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Text as the value of a field: nothing in it is a command, a comment or the end of the field. */
function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\~^{}#$%&_]/g, (letter) => commands[letter] ?? `\\${letter}`);
}
