import { ask, connections } from "../fuzz/ask";

/** How long some links took together, and each of them. */
export interface Sent {
  readonly seconds: number;
  /** From the request to the last byte, ms. */
  readonly times: readonly number[];
}

/**
 * Asks for links over some connections, each of which waits for its answer before it asks again.
 * Rejects where an answer is not 200.
 */
export async function send(origin: string, links: readonly string[], atOnce: number): Promise<Sent> {
  const agent = connections(atOnce);
  const queue = links.values();
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const link of queue) {
        const from = performance.now();
        const { status } = await ask(origin, link, agent, { headers: { "accept-encoding": "gzip" } });
        if (status !== 200) throw new Error(`${link} answered ${status}.`);
        times.push(performance.now() - from);
      }
    }),
  );
  agent.destroy();
  return { seconds: (performance.now() - start) / 1000, times };
}
