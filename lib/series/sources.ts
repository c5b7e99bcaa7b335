import type { Ledger } from "../campaign/ledger";
import { group } from "../lists/group";

type Sentence = Ledger["sentences"] extends ReadonlyMap<string, infer Value> ? Value : never;

/** The sentences of one section of the article. */
export interface SourceSection {
  readonly section: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Where in the article something is told, in its order: the sentences of claims, and those of events on none of whose
 * claims it rests. Each sentence once.
 * @param claims ids
 * @param events ids
 */
export function sourceSections(
  ledger: Ledger,
  { claims, events }: { readonly claims: readonly string[]; readonly events: readonly string[] },
): SourceSection[] {
  const rested = claims.flatMap((id) => ledger.claimById.get(id) ?? []);
  const counted = new Set(rested.map(({ event }) => event));
  const told = events.filter((id) => !counted.has(id)).flatMap((id) => ledger.eventById.get(id) ?? []);
  const ids = new Set([...rested, ...told].flatMap(({ sentences }) => sentences));
  const inOrder = [...ledger.sentences.values()].filter(({ id }) => ids.has(id));
  return [...group(inOrder, ({ section }) => section)].map(([section, sentences]) => ({ section, sentences }));
}
