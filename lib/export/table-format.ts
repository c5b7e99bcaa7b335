/** The formats of tables. */
export const tableFormats = ["csv", "json"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Whether a file of this format is a table. */
export function isTableFormat(format: string): format is TableFormat {
  return tableFormats.some((one) => one === format);
}

/** Their media types. */
export const tableTypes: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};
