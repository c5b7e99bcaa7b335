import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cited, citationFormats, citeBibtex, citeRis, citeText } from "@/lib/export/citation";
import { day } from "../campaign/days";

const cited: Cited = {
  title: "Villages captured per day (Rebels)",
  campaign: "Aleppo offensive, October–December 2015",
  article: { title: "Aleppo offensive (October–December 2015)", publisher: "Wikipedia" },
  version: { number: "1.0.0", date: day("2026-11-22"), hash: "0123456789ab" },
  license: "CC-BY-SA-4.0",
  link: "https://ledger.example/aleppo-2015/charts/villages-captured?faction=rebels&v=0123456789ab",
  filters: "Filtered to Rebels.",
  accessed: day("2026-12-03"),
};
const plain: Cited = { ...cited, title: cited.campaign, filters: null, accessed: null };

/** Fields of one BibTeX entry, read as BibTeX does: a field ends where its braces balance. */
function readBibtex(entry: string): Map<string, string> {
  const head = /^@(\w+)\{([\w-]+),\n/.exec(entry);
  if (!head) throw new SyntaxError("no entry");
  const fields = new Map([
    ["type", head[1] as string],
    ["key", head[2] as string],
  ]);
  let at = head[0].length;
  while (entry[at] !== "}") {
    const name = /^ {2}(\w+) = \{/.exec(entry.slice(at));
    if (!name) throw new SyntaxError(`no field at ${entry.slice(at)}`);
    const start = at + name[0].length;
    let end = start;
    for (let depth = 1; depth > 0; end += 1) {
      if (end >= entry.length) throw new SyntaxError("not closed");
      depth += entry[end] === "{" ? 1 : entry[end] === "}" ? -1 : 0;
    }
    fields.set(name[1] as string, entry.slice(start, end - 1));
    expect(entry.slice(end, end + 2)).toBe(",\n");
    at = end + 2;
  }
  expect(entry.slice(at)).toBe("}\n");
  return fields;
}

/** Undoes the escapes; throws at a letter that would do something in LaTeX. */
function readLatex(text: string): string {
  const words: Readonly<Record<string, string>> = {
    "\\textbackslash{}": "\\",
    "\\textasciitilde{}": "~",
    "\\textasciicircum{}": "^",
    "\\textbraceleft{}": "{",
    "\\textbraceright{}": "}",
  };
  return text.replace(/\\[a-z]+\{\}|\\[#$%&_]|[\\#$%&_~^{}]/g, (found) => {
    if (found.length === 1) throw new SyntaxError(`${found} in ${text}`);
    return words[found] ?? found.slice(1);
  });
}

/** Tags and values in order. */
const readRis = (record: string) =>
  record
    .split("\r\n")
    .slice(0, -1)
    .map((line): [string, string] => {
      const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
      if (!found) throw new SyntaxError(line);
      return [found[1] as string, found[2] as string];
    });

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

describe("a citation as text", () => {
  it("is one line, whatever a link has been searched for", () => {
    expect(citeText({ ...cited, filters: "Found by “a\n\tb”." })).toContain("Found by “a b”.");
  });

  it("names all that leads others to the same numbers", () => {
    expect(citeText(cited)).toBe(
      "Campaign Ledger (2026). “Aleppo offensive, October–December 2015: Villages captured per day (Rebels)” [data set]. " +
        "Version 1.0.0 of 22 November 2026 (0123456789ab). Filtered to Rebels. " +
        "Coded from “Aleppo offensive (October–December 2015)”, Wikipedia. Licence CC-BY-SA-4.0. " +
        "https://ledger.example/aleppo-2015/charts/villages-captured?faction=rebels&v=0123456789ab (accessed 3 December 2026)",
    );
  });

  it("says a campaign’s title once, and nothing of filters and access where there are none", () => {
    const text = citeText(plain);
    expect(text.split("Aleppo offensive, October")).toHaveLength(2);
    expect(text).not.toMatch(/Filtered|accessed/);
    expect(text.endsWith(plain.link)).toBe(true);
  });
});

describe("a citation as BibTeX", () => {
  it("is a data set by one author, with version, day of access and filters", () => {
    const fields = readBibtex(citeBibtex(cited));
    expect(Object.fromEntries(fields)).toEqual({
      type: "dataset",
      key: "campaign-ledger-2026-0123456789ab",
      author: "{Campaign Ledger}",
      title: `{${cited.campaign}: ${cited.title}}`,
      year: "2026",
      date: "2026-11-22",
      version: "1.0.0 (0123456789ab)",
      howpublished: "Data set",
      note: "Filtered to Rebels. Coded from “Aleppo offensive (October–December 2015)”, Wikipedia. Licence CC-BY-SA-4.0.",
      url: cited.link,
      urldate: "2026-12-03",
    });
  });

  it("leaves a field out rather than blank", () => {
    expect(readBibtex(citeBibtex(plain)).has("urldate")).toBe(false);
  });

  it("keeps what a link may hold, but for what would end the field", () => {
    const url = (link: string) => readBibtex(citeBibtex({ ...cited, link })).get("url");
    expect(url("https://a.example/?a=1&b=%20_#c~d")).toBe("https://a.example/?a=1&b=%20_#c~d");
    expect(url("https://a.example/?q=}{\\")).toBe("https://a.example/?q=%7D%7B%5C");
  });
});

describe("a citation as RIS", () => {
  it("is a record of a data set", () => {
    expect(readRis(citeRis(cited))).toEqual([
      ["TY", "DATA"],
      ["AU", "Campaign Ledger"],
      ["TI", `${cited.campaign}: ${cited.title}`],
      ["PY", "2026"],
      ["DA", "2026/11/22"],
      ["ET", "1.0.0 (0123456789ab)"],
      ["N1", "Filtered to Rebels."],
      ["N1", "Coded from “Aleppo offensive (October–December 2015)”, Wikipedia."],
      ["N1", "Licence CC-BY-SA-4.0."],
      ["UR", cited.link],
      ["Y2", "2026/12/03"],
      ["ER", ""],
    ]);
  });
});

describe("any words", () => {
  const words = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("\\", "{", "}", "%", "&", "$", "#", "_", "~", "^", "\n", "\r\n", "ER  - ", "a", "حلب"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );

  it("survive BibTeX: they end no field and run no command", () => {
    fc.assert(
      fc.property(words, words, (title, filters) => {
        const fields = readBibtex(citeBibtex({ ...cited, title, filters }));
        expect(readLatex((fields.get("title") ?? "").slice(1, -1))).toBe(oneLine(`${cited.campaign}: ${title}`));
        expect(readLatex(fields.get("note") ?? "")).toContain(oneLine(filters));
      }),
    );
  });

  it("survive RIS: they begin no line of their own", () => {
    fc.assert(
      fc.property(words, words, (title, filters) => {
        const lines = readRis(citeRis({ ...cited, title, filters }));
        expect(lines).toHaveLength(readRis(citeRis(cited)).length);
        expect(lines[2]).toEqual(["TI", oneLine(`${cited.campaign}: ${title}`)]);
      }),
    );
  });
});

it("has a format a reader, each with a name and an ending", () => {
  expect(citationFormats.map(({ ending, write }) => [ending, write(cited).slice(0, 9)])).toEqual([
    ["txt", "Campaign "],
    ["bib", "@dataset{"],
    ["ris", "TY  - DAT"],
  ]);
});
