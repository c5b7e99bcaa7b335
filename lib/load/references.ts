import { codingFaults } from "./coding";
import { ringFaults } from "./cycle";
import type { Fault } from "./fault";
import { inclusionFaults } from "./inclusion";
import { itemsOf } from "./items";
import { nouns } from "./nouns";
import type { CheckedTable, CheckedTables } from "./rows";
import { type TableName, tableNames } from "./schema";
import { sinceFaults } from "./since";
import { tellingFaults } from "./telling";
import { translationFaults } from "./translating";
import { voiceFaults } from "./voice";

/** Which table the ids in a column are of. */
const references: { readonly [Name in TableName]?: Readonly<Record<string, TableName>> } = {
  factions: { parent: "factions", sentences: "sentences" },
  people: { faction: "factions", sentences: "sentences" },
  events: {
    actors: "factions",
    targets: "factions",
    places: "places",
    phase: "phases",
    claimant: "claimants",
    sentences: "sentences",
  },
  claims: {
    event: "events",
    faction: "factions",
    from_faction: "factions",
    claimant: "claimants",
    counted_in: "claims",
    places: "places",
    sentences: "sentences",
  },
  claimants: { party: "factions" },
  totals: { faction: "factions", places: "places", sentences: "sentences" },
  assessments: { claimant: "claimants", sentences: "sentences" },
};

/**
 * Holds every reference against its table, as far as the rows could be read.
 *
 * Cells are read as text, so that a row at fault elsewhere still counts as what its id says and still has its own
 * references checked. A table that is missing, or was not read to its end, is not held against those that refer to it.
 * @param campaign id of the campaign
 */
export function referenceFaults(tables: CheckedTables, campaign: string): Fault[] {
  return [
    ...tableNames.flatMap((name) => duplicateFaults(tables[name])),
    ...tableNames.flatMap((name) => unknownFaults(name, tables)),
    ...ringFaults(tables.factions, "parent", "stands under itself"),
    ...inclusionFaults(tables.claims, tables.factions),
    ...codingFaults(tables),
    ...tellingFaults(tables.events, tables.claims),
    ...voiceFaults(tables.claimants),
    ...sinceFaults(tables.claims, tables.events),
    ...translationFaults(tables, campaign),
  ];
}

function duplicateFaults({ file, rows }: CheckedTable): Fault[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const id = cells.id;
    if (!id) return [];
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    return first === undefined
      ? []
      : [{ file, line, column: "id", message: `“${id}” is the id of line ${first}, too` }];
  });
}

function unknownFaults(name: TableName, tables: CheckedTables): Fault[] {
  const { file, rows } = tables[name];
  return Object.entries(references[name] ?? {}).flatMap(([column, target]) => {
    const { complete, missing, rows: targets, file: targetFile } = tables[target];
    if (!complete || missing.includes("id")) return [];
    const ids = new Set(targets.map(({ cells }) => cells.id));
    return rows.flatMap(({ line, cells }) =>
      itemsOf(cells[column], target)
        .filter((id) => !ids.has(id))
        .map((id) => ({ file, line, column, message: `“${id}” is no ${nouns[target]} of ${targetFile}` })),
    );
  });
}
