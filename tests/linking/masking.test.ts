import fc from "fast-check";
import { expect, it } from "vitest";
import { createMasking } from "@/app/_linking/masking";
import { viewFilter } from "@/lib/view/filter";
import { writeView } from "@/lib/view/view";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { anyView } from "../view/any-view";

it.each([skirmish, aleppo])("tells which events pass the view’s filter, whatever their day, in $campaign", (ledger) => {
  fc.assert(
    fc.property(anyView(ledger), (view) => {
      const masking = createMasking(ledger);
      const filter = viewFilter(ledger, view);
      let heard: unknown;
      const stop = masking.onChange(({ period, query, some }) => {
        heard = { period, query, passing: ledger.events.filter(({ id }) => some([id])) };
      });
      masking.set(view);
      stop();
      expect(heard).toEqual({
        period: filter.period,
        query: writeView(view, ledger),
        passing: ledger.events.filter(filter.event),
      });
    }),
  );
});

it("tells that one of some events passes where only one of them does, and that none of none does", () => {
  const masking = createMasking(skirmish);
  const [first, ...others] = skirmish.events.map(({ id }) => id);
  if (!first) throw new Error("The fixture has no event.");
  masking.onChange(({ some }) => {
    expect([some([]), some([...others, first, "of-no-ledger"]), some(["of-no-ledger"])]).toEqual([false, true, false]);
  });
  masking.set(viewOf("", skirmish));
  expect.assertions(1);
});

it("tells a view that is set again only where another was set meanwhile", () => {
  const masking = createMasking(skirmish);
  const told: string[] = [];
  masking.onChange(({ query }) => told.push(query));
  for (const query of ["faction=isil", "faction=isil", "", "faction=isil"]) masking.set(viewOf(query, skirmish));
  expect(told).toEqual(["?faction=isil", "", "?faction=isil"]);
});
