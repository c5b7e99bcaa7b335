import { describe, expect, it } from "vitest";
import { openLedger } from "@/lib/campaign/ledger";
import { loadCampaign } from "@/lib/load/package";
import { type BattleGroup, orderOfBattle } from "@/lib/series/order-of-battle";
import { eventsOf } from "@/lib/view/filter";
import { defaultView } from "@/lib/view/view";

const flat = (group: BattleGroup): BattleGroup[] => [group, ...group.groups.flatMap(flat)];

const open = async (folder: string) => {
  const campaign = await loadCampaign(folder);
  const ledger = openLedger(campaign.ledger);
  const sides = orderOfBattle(ledger);
  const all = sides.flatMap(flat);
  return { campaign, ledger, sides, all, get: (id: string) => all.find(({ faction }) => faction.id === id) };
};

const skirmish = await open("tests/fixtures/skirmish");
const aleppo = await open("data/aleppo-2015");

describe("orderOfBattle", () => {
  it("lists belligerents with their groups under them", () => {
    const { sides } = skirmish;
    expect(sides.map(({ faction, groups }) => [faction.id, groups.map((group) => group.faction.id)])).toEqual([
      ["government", ["republican-guard"]],
      ["rebels", ["northern-front"]],
      ["isil", []],
    ]);
  });

  it("counts the events within the dates that name a faction or a group under it", () => {
    const { get } = skirmish;
    expect(["government", "republican-guard", "rebels", "northern-front", "isil"].map((id) => get(id)?.events)).toEqual(
      [11, 2, 8, 2, 3],
    );
  });

  it("counts events outside the dates apart", () => {
    expect(skirmish.get("rebels")?.eventsOutside).toBe(1);
    expect(skirmish.get("isil")?.eventsOutside).toBe(0);
  });

  it("gives commanders to their belligerent, with their group and fate", () => {
    const [government, rebels, isil] = skirmish.sides;
    expect(government?.commanders).toMatchObject([
      {
        person: { id: "ada-stone", fate: "killed", date: "2020-03-07" },
        group: { faction: { id: "republican-guard" } },
      },
    ]);
    expect(rebels?.commanders).toMatchObject([{ person: { fate: null }, group: { faction: { id: "rebels" } } }]);
    expect(isil?.commanders).toEqual([]);
  });

  it("leaves a strength that nobody states empty", () => {
    expect(skirmish.sides.map(({ strengths }) => strengths)).toEqual([[], [], []]);
  });

  it.each([
    ["the skirmish", skirmish],
    ["Aleppo 2015", aleppo],
  ])(
    "offers a choice that shows events for every group that %s names in one, and none for others",
    (_, { all, ledger }) => {
      for (const { choice, events, eventsOutside } of all) {
        expect(choice === null).toBe(events + eventsOutside === 0);
        if (choice === null) continue;
        const shown = eventsOf(ledger, { ...defaultView(ledger), ...choice });
        expect(shown).toHaveLength(choice.time ? eventsOutside : events);
        expect(shown.length).toBeGreaterThan(0);
      }
    },
  );

  it("does not change with the order of the table", () => {
    const { campaign, ledger } = skirmish;
    const turned = openLedger({ ...campaign.ledger, events: campaign.ledger.events.toReversed() });
    expect(orderOfBattle(turned)).toEqual(orderOfBattle(ledger));
  });
});

describe("the order of battle of Aleppo 2015", () => {
  const [government, rebels, isil] = aleppo.sides;

  it("nests brigades under divisions under the army, as the infobox does", () => {
    const army = aleppo.get("syrian-army");
    expect(
      army?.groups.map(({ faction, groups }) => [
        faction.id,
        groups.map((group) => Number.parseInt(group.faction.name, 10)),
      ]),
    ).toEqual([
      ["4th-mechanized-division", [46, 82, 155, 43]],
      ["10th-armoured-division", [66]],
    ]);
  });

  it("has 33 groups of the government, 16 of the rebels and one of ISIL", () => {
    expect(aleppo.sides.map((side) => flat(side).length - 1)).toEqual([33, 16, 1]);
  });

  it("has 26 commanders and officials, 16 of them killed, none with a day", () => {
    const persons = aleppo.sides.map(({ commanders }) => commanders.map(({ person }) => person));
    expect(persons.map((side) => side.length)).toEqual([9, 13, 4]);
    expect(persons.map((side) => side.filter(({ fate }) => fate === "killed").length)).toEqual([3, 10, 3]);
    expect(persons.flat().filter(({ date }) => date !== null)).toEqual([]);
  });

  it("states a strength for the government only, in two parts", () => {
    expect(government?.strengths.map(({ faction, estimate }) => [faction, estimate.best])).toEqual([
      ["iranian-backed-militias", 2000],
      ["iraqi-militias", 1500],
    ]);
    expect(rebels?.strengths).toEqual([]);
    expect(isil?.strengths).toEqual([]);
  });

  it("has Hezbollah in two events, and the Moroccan Brigades in none", () => {
    expect(aleppo.get("hezbollah")).toMatchObject({ events: 2, eventsOutside: 0, choice: { faction: ["hezbollah"] } });
    expect(aleppo.get("moroccan-brigades")).toMatchObject({ events: 0, eventsOutside: 0, choice: null });
  });

  it("widens the days for a group that only the preparations name", () => {
    expect(aleppo.get("irgc")).toMatchObject({
      events: 0,
      eventsOutside: 3,
      choice: { faction: ["irgc"], time: { from: "2015-07-01", to: null } },
    });
  });
});
