import type { Figure, FigureAside, FigureTable } from "../charts/figure";
import { tableOf } from "../charts/tables";
import { escapeXml } from "./xml";

/** A link out of an embed, beside the host's own page. */
export function outward(href: string, text: string): string {
  return `<a href="${escapeXml(href)}" target="_blank" rel="noopener">${escapeXml(text)}</a>`;
}

/** What a chart shows as text, and what it cannot draw, each behind a line that opens it. */
export function embedFolds(campaign: string, { of, aside = [] }: Pick<Figure, "of" | "aside">): string {
  const table = tableOf(of);
  return [
    ...aside.map((one) => fold(`${one.label}: ${one.items.length}`, listOf(campaign, one))),
    fold(`Table: ${table.rows.length} ${table.rows.length === 1 ? "row" : "rows"}`, rowsOf(campaign, table)),
  ].join("\n");
}

const fold = (label: string, content: string) => `<details><summary>${escapeXml(label)}</summary>${content}</details>`;

const eventLink = (campaign: string, id: string, text: string) => outward(`/${campaign}/events/${id}`, text);

function listOf(campaign: string, { items }: FigureAside): string {
  const points = items.map(({ text, events }) => {
    const links = events.map((id, i) => eventLink(campaign, id, events.length === 1 ? "Event" : `Event ${i + 1}`));
    return `<li>${escapeXml(text)} ${links.join(" ")}</li>`;
  });
  return `<ul>${points.join("")}</ul>`;
}

function rowsOf(campaign: string, { columns, rows }: FigureTable): string {
  const kind = (i: number) => (columns[i]?.numeric ? ' class="number"' : "");
  const head = columns.map(({ label }, i) => `<th scope="col"${kind(i)}>${escapeXml(label)}</th>`);
  const body = rows.map(({ cells, event }) => {
    const source = event === null ? "" : eventLink(campaign, event, "Event");
    return `<tr>${cells.map((cell, i) => `<td${kind(i)}>${escapeXml(cell)}</td>`).join("")}<td>${source}</td></tr>`;
  });
  return `<section tabindex="0" aria-label="The chart as a table"><table><thead><tr>${head.join("")}<th scope="col">Source</th></tr></thead><tbody>${body.join("\n")}</tbody></table></section>`;
}
