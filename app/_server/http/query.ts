/** The query of a page as Next hands it over. */
export type PageQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A page's query as the platform knows it; a key given several times stands several times. */
export async function searchParamsOf(query: PageQuery): Promise<URLSearchParams> {
  const entries = Object.entries(await query).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  return new URLSearchParams(entries);
}
