import { expect, it } from "vitest";
import { GET } from "@/app/[campaign]/view/route";

const campaign = "aleppo-2015";

/** Where a form that holds this leads to. */
async function ledTo(query: string): Promise<string | null> {
  const request = new Request(`http://ledger.example/${campaign}/view${query}`);
  const answer = await GET(request, { params: Promise.resolve({ campaign }) });
  return answer.headers.get("Location");
}

it.each([
  ["both days", "?from=2015-10-20&to=2015-10-30", "?time=2015-10-20..2015-10-30"],
  ["two days the wrong way round", "?from=2015-10-30&to=2015-10-20", "?time=2015-10-20..2015-10-30"],
  ["one day twice", "?from=2015-10-20&to=2015-10-20", "?time=2015-10-20"],
  ["a first day alone", "?from=2015-10-20&to=", "?time=2015-10-20..latest"],
  ["a last day alone", "?to=2015-10-30", "?time=earliest..2015-10-30"],
  ["no day", "?from=&to=", ""],
  ["the days of a link", "?time=2015-10-20..2015-10-30&type=capture", "?time=2015-10-20..2015-10-30&type=capture"],
  ["days beside those of a link", "?time=2015-11-01&from=2015-10-20&to=2015-10-30", "?time=2015-10-20..2015-10-30"],
])("leads to the link of %s", async (_, sent, query) => {
  expect(await ledTo(sent)).toBe(`/${campaign}${query}`);
});

it.each(["1900-01-01", "2015-02-30", "soon", "earliest..2015-11-01", ".."])(
  "leaves out %s as a day, which no link may name",
  async (day) => {
    expect(await ledTo(`?from=${day}&to=2015-10-30`)).toBe(`/${campaign}?time=earliest..2015-10-30`);
  },
);

it("joins what was ticked under one key", async () => {
  expect(await ledTo("?faction=rebels&faction=isil&type=capture")).toBe(
    `/${campaign}?faction=rebels,isil&type=capture`,
  );
});
