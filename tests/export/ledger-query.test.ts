import fc from "fast-check";
import { expect, it } from "vitest";
import { languages } from "@/lib/campaign/language";
import { readLedgerQuery } from "@/lib/export/ledger-query";

const read = (query: string) => readLedgerQuery(new URLSearchParams(query));

it("is English where nothing is asked for", () => {
  expect(read("")).toEqual({ language: "en" });
  expect(read("v=0a0a0a0a0a0a")).toEqual({ language: "en" });
});

it.each(languages)("reads %s", (language) => {
  expect(read(`language=${language}`)).toEqual({ language });
});

it.each([
  ["language=de", "de", "Allowed: en, ar."],
  ["language=", "", "Allowed: en, ar."],
  ["language=AR", "AR", "Allowed: en, ar."],
  ["language=ar&language=ar", "ar", "twice"],
])("refuses %s and says what is allowed", (query, value, reason) => {
  expect(read(query)).toEqual({ ignored: [{ key: "language", value, reason: expect.stringContaining(reason) }] });
});

it("names all that it refuses", () => {
  expect(read("language=de&language=ar")).toMatchObject({ ignored: [{ value: "de" }, { value: "ar" }] });
});

it("never throws, and gives a language that there is or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...languages), fc.string()), (language) => {
      const answer = readLedgerQuery(new URLSearchParams({ language }));
      expect("language" in answer).toBe((languages as readonly string[]).includes(language));
    }),
  );
});
