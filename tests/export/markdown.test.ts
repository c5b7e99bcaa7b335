import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "@/lib/export/markdown";

const elements = (text: string) => [
  ...parseHTML(`<main>${renderMarkdown(text).html}</main>`).document.querySelectorAll("main *"),
];
const tagsOf = (text: string) => elements(text).map(({ tagName }) => tagName.toLowerCase());

describe("Markdown as HTML", () => {
  it("gives headings ids by which links find them", () => {
    const { html, headings } = renderMarkdown("# Codebook: `aleppo-2015`\n\n## Who holds a place\n");
    expect(headings).toEqual([
      { level: 1, id: "codebook-aleppo-2015", text: "Codebook: aleppo-2015" },
      { level: 2, id: "who-holds-a-place", text: "Who holds a place" },
    ]);
    expect(html).toContain('<h2 id="who-holds-a-place">Who holds a place</h2>');
  });

  it("gives no id twice", () => {
    const { headings } = renderMarkdown("## A\n\n## A-2\n\n## A\n\n## A\n\n## …\n\n## ?\n");
    expect(headings.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "a-4", "section", "section-2"]);
  });

  it("keeps letters of all scripts in ids", () => {
    expect(renderMarkdown("# 1.0.0 — الحاضر").headings[0]?.id).toBe("1-0-0-الحاضر");
  });

  it("lets a table scroll by itself, with a name and a place for the focus", () => {
    const [region, table] = elements("| wording | `low` |\n| --- | --- |\n| at least _n_ | n |\n");
    expect(region?.getAttribute("aria-label")).toBe("Table: wording, low");
    expect(region?.getAttribute("tabindex")).toBe("0");
    expect(table?.parentElement).toBe(region);
  });

  it.each([
    "<script>alert(1)</script>",
    'text <img src="x" onerror="alert(1)"> text',
    "<!-- --><svg onload=alert(1)>",
    "| a |\n| --- |\n| <iframe src=x> |\n",
    "# <style>*{}</style>",
    '| "><script>alert(1)</script> |\n| --- |\n| x |\n',
  ])("shows tags as text: %j", (text) => {
    expect(tagsOf(text).filter((tag) => /script|img|svg|iframe|style/.test(tag))).toEqual([]);
  });

  it.each(["javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#115;cript:alert(1)", "data:text/html,x", "vbscript:x"])(
    "makes no link of %s",
    (address) => {
      expect(tagsOf(`[a](${address}) [b](<${address}>) <${address}>`)).not.toContain("a");
      expect(tagsOf(`![a](${address})`)).not.toContain("img");
    },
  );

  it.each(["https://example.org/a_(b)", "CHANGES.md", "#events", "/aleppo-2015"])("links to %s", (address) => {
    expect(
      elements(`[a](${address})`)
        .find(({ tagName }) => tagName === "A")
        ?.getAttribute("href"),
    ).toBe(address);
  });

  it("makes nothing but Markdown’s own elements and attributes, whatever the text holds", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "`",
      "[a](",
      ")",
      "|",
      "\n",
      "#",
      " ",
      "-",
      "!",
      "&lt;",
      "script",
      "onload=",
      "javascript:",
      "x",
    );
    const known = /^(h[1-6]|p|em|strong|code|pre|a|img|ul|ol|li|blockquote|hr|br|div|table|thead|tbody|tr|th|td)$/;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        for (const element of elements(parts.join(""))) {
          expect(element.tagName.toLowerCase()).toMatch(known);
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(/^(id|class|role|tabindex|aria-label|href|src|alt|title|style|start)$/);
            if (name === "style") expect(value).toMatch(/^text-align:\w+$/);
            if (/href|src/.test(name)) expect(value).not.toMatch(/^\s*javascript:/i);
          }
        }
      }),
    );
  });
});
