import { languages } from "@/lib/campaign/language";
import { sayNarrowing } from "@/lib/charts/view-words";
import { toCsv } from "@/lib/export/csv";
import { toJson } from "@/lib/export/json";
import { jsonText } from "@/lib/export/json-text";
import { notFoundProblem } from "@/lib/export/problem";
import { isTableFormat, tableTypes } from "@/lib/export/table-format";
import { eventRows } from "@/lib/series/event-rows";
import { eventList } from "@/lib/series/events";
import { chosenOf } from "@/lib/view/chosen";
import { shorten } from "@/lib/view/shorten";
import { ledgerIn } from "../../../../_server/data/ledgers";
import { answerProblem, answerServed } from "../../../../_server/http/answers";
import { endpoint } from "../../../../_server/http/endpoint";
import { servedFile } from "../../../../_server/http/file";
import { madeFiles } from "../../../../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../../_server/http/methods";

import { readRequest } from "../../../../_server/http/requests";
import { wholeLink } from "../../../../_server/http/whole-link";

type Params = { campaign: string; format: string };

/** The events of a view, in its order: `/<campaign>/events.csv` and `.json`. */
export const GET = endpoint<Params>(async (request, { campaign, format }) => {
  if (!isTableFormat(format)) {
    return answerProblem(notFoundProblem(`There is no file “events.${shorten(format)}”.`));
  }
  const asked = await readRequest(request, campaign);
  if ("problem" in asked) return answerProblem(asked.problem);
  const { open, view, link, lasting } = asked;
  const citedLink = wholeLink(request, `/${campaign}`, view, open.ledger);
  const key = [open.ledger.version, `events.${format}`, link, citedLink].join(" ");
  const file = await madeFiles.get(key, async () => {
    // Words asked for may be those of a translation, whose readers have the same links.
    const found = new Set(
      languages.flatMap((language) => eventList(ledgerIn(open, language), view).map(({ id }) => id)),
    );
    const events = eventList(open.ledger, { ...view, q: "" }).filter(({ id }) => found.has(id));
    const table = eventRows(open.ledger, events);
    const type = tableTypes[format];
    if (format === "csv") return servedFile(toCsv(table), { type, name: `${campaign}-events.csv` });
    const filters = sayNarrowing(open.ledger, view, ["q"]);
    const filter = chosenOf(open.ledger, view, ["q"]);
    const words = { title: "Events", unit: "events", link, citedLink, filters, filter };
    return servedFile(jsonText(toJson(open.campaign, table, words), 1), { type });
  });
  return answerServed(request, file, lasting);
});
