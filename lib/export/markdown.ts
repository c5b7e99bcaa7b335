import MarkdownIt from "markdown-it";

/** A heading of a text, and where a link to it leads. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly id: string;
  /** Without marks. */
  readonly text: string;
}

/** A text as a page shows it. */
export interface Rendered {
  /** HTML made of Markdown's own elements and nothing else. */
  readonly html: string;
  /** In the order of the text. */
  readonly headings: readonly Heading[];
}

// Tags in the text are shown as text, and links lead to web addresses or within the site only.
const markdown = new MarkdownIt("commonmark", { html: false }).enable("table");
markdown.validateLink = (address) => /^(https?:\/\/|mailto:|#|[^:]*$)/i.test(address.trim());

/** Markdown with tables, as HTML that is safe whatever the text holds. Headings get ids; tables scroll by themselves. */
export function renderMarkdown(text: string): Rendered {
  const tokens = markdown.parse(text, {});
  const headings: Heading[] = [];
  tokens.forEach((token, i) => {
    if (token.type === "heading_open") {
      const words = plainText(tokens[i + 1]);
      const id = freeId(words, headings);
      token.attrSet("id", id);
      headings.push({ level: Number(token.tag.slice(1)), id, text: words });
    }
  });
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

// A table wider than the page is scrolled, by keyboard too, which needs a place for the focus and a name.
markdown.renderer.rules.table_open = (tokens, index) =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${markdown.utils.escapeHtml(tableName(tokens, index))}"><table>\n`;
markdown.renderer.rules.table_close = () => "</table></div>\n";

type Tokens = ReturnType<typeof markdown.parse>;

/** A table is named after its columns. */
function tableName(tokens: Tokens, index: number): string {
  const end = tokens.findIndex((token, i) => i > index && token.type === "thead_close");
  const cells = tokens.slice(index, end).flatMap((token) => (token.type === "inline" ? plainText(token) : []));
  return `Table: ${cells.join(", ")}`;
}

function plainText(token: Tokens[number] | undefined): string {
  return (token?.children ?? []).map((part) => (/^(text|code_inline)$/.test(part.type) ? part.content : "")).join("");
}

function freeId(words: string, taken: readonly Heading[]): string {
  const base =
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? "section";
  const free = (id: string) => taken.every((heading) => heading.id !== id);
  if (free(base)) return base;
  let number = 2;
  while (!free(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
