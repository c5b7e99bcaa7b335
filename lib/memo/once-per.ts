import { onceFor } from "./once-for";

/** Makes something of an object once, for all who ask with the same one; of a ledger, as a rule. Kept as long as it is. */
export function oncePer<Of extends WeakKey, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = onceFor((_: null, of: Of) => make(of));
  return (of) => made(null, of);
}
