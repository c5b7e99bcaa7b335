import { z } from "zod";

const parameter = z.string().regex(/^(o?c|d|[cd]i(\(\.{1,3}\)|\(\.\.\)\(\.\.\)))$/);

/** As Next's own schema has it, in `flightRouterStateSchema`: a segment, what stands within it, and what only Next reads. */
const state = z.tuple([
  z.union([z.string(), z.tuple([z.string(), z.string(), parameter, z.array(z.string()).nullable()])]),
  z.record(
    z.string(),
    z.lazy((): z.ZodType => state),
  ),
  z.tuple([z.string(), z.string()]).nullish(),
  z.enum(["refetch", "inside-shared-layout", "metadata-only"]).nullish(),
  z.number().nullish(),
  z.string().optional(),
]);

/** Longest that Next reads. */
const longest = 40_000;

/** Whether Next can read what its router says of the page it is on. Where it cannot, Next 16.4 answers 500. */
export function isRouterState(header: string): boolean {
  if (header.length > longest) return false;
  try {
    return state.safeParse(JSON.parse(decodeURIComponent(header), refuseProto)).success;
  } catch {
    return false;
  }
}

// Zod passes it over, Next does not.
function refuseProto(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError("No segment has that name.");
  return value;
}
