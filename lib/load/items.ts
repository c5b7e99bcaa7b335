import { id, sentenceId } from "./cell";
import type { TableName } from "./schema";

/** The well-formed ids in a cell, each once; ill-formed ones have their fault from the schema. Undefined holds none. */
export function itemsOf(cell: string | undefined, target: TableName): string[] {
  const read = target === "sentences" ? sentenceId : id;
  const items = (cell ?? "").split(";").map((item) => item.trim());
  return [...new Set(items)].filter((item) => read(item) === item);
}
