import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { listCampaigns } from "@/lib/load/package";
import { columnsOf, tableNames } from "@/lib/load/schema";

const files = (await listCampaigns("data")).flatMap((id) =>
  tableNames.map((table) => [`data/${id}/${table}.csv`, columnsOf(table)[0]] as const),
);

// Tables are served as they stand.
describe.each(files)("%s", (file, first) => {
  const text = readFileSync(file, "utf8");
  const rows: string[][] = parse(text, { relax_column_count: true });

  it("begins with the name of its first column, not with a byte order mark", () => {
    expect(rows[0]?.[0]).toBe(first);
  });
});

it("looks at every table", () => {
  expect(files.length).toBeGreaterThanOrEqual(tableNames.length);
});
