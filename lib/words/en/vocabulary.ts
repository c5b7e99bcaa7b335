import type { Certainty, EventType, Measure, Unit } from "../../campaign/vocabulary";
import type { Part } from "../words-of";

/** The words for what cells of the ledger hold. */
export interface Vocabulary extends Part {
  /** “village”, “villages” */
  readonly units: Record<Unit, { readonly one: string; readonly many: string }>;
  readonly measures: Record<Measure, string>;
  readonly types: Record<EventType, string>;
  readonly certainties: Record<Certainty, string>;
  /** What happened to what was counted, beside its unit. */
  readonly done: Record<Measure, string>;
  /** What leads to the other side. */
  readonly from: Record<Measure, string>;
}

export const vocabulary: Vocabulary = {
  part: "vocabulary",
  units: {
    village: { one: "village", many: "villages" },
    town: { one: "town", many: "towns" },
    hill: { one: "hill", many: "hills" },
    farm: { one: "farm", many: "farms" },
    base: { one: "base", many: "bases" },
    checkpoint: { one: "checkpoint", many: "checkpoints" },
    industrial: { one: "industrial site", many: "industrial sites" },
    position: { one: "position", many: "positions" },
    site: { one: "site", many: "sites" },
    km: { one: "km", many: "km" },
    km2: { one: "km²", many: "km²" },
    people: { one: "person", many: "people" },
    vehicle: { one: "vehicle", many: "vehicles" },
    missile: { one: "missile", many: "missiles" },
    percent: { one: "per cent", many: "per cent" },
  },
  measures: {
    captured: "captured",
    killed: "killed",
    wounded: "wounded",
    vehicles_lost: "vehicles lost",
    vehicles_seized: "vehicles seized",
    territory: "territory held",
    road: "road held",
    displaced: "displaced",
    supplied: "supplied",
    strength: "strength",
  },
  types: {
    capture: "Capture",
    attack: "Attack",
    repelled: "Attack repelled",
    withdrawal: "Withdrawal",
    airstrike: "Airstrike",
    equipment_loss: "Equipment loss",
    casualties: "Casualties",
    movement: "Movement",
    supply: "Supply",
    displacement: "Displacement",
    statement: "Statement",
    announcement: "Announcement",
    weather: "Weather",
    preparation: "Preparation",
  },
  certainties: {
    stated: "Stated",
    reported: "Reported",
    claimed: "Claimed by a party",
    contested: "Contested",
  },
  done: {
    captured: "captured",
    killed: "killed",
    wounded: "wounded",
    vehicles_lost: "lost",
    vehicles_seized: "seized",
    territory: "held",
    road: "cut or held",
    displaced: "displaced",
    supplied: "supplied",
    strength: "strength",
  },
  from: {
    captured: "from",
    killed: "by",
    wounded: "by",
    vehicles_lost: "to",
    vehicles_seized: "from",
    territory: "from",
    road: "from",
    displaced: "by",
    supplied: "from",
    strength: "from",
  },
};
