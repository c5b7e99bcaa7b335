/** Of work: so many wait already that it would wait too long. */
class Refused extends Error {
  override readonly name = "Refused";
}

/** Whether work was refused for want of room; by name, since each part of the build has a class of its own. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && error.name === "Refused";
}

/** Does work when its turn has come. Rejects as the work does, or at once where it is refused. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets some works run at once, lets some more wait in the order in which they came, and refuses the rest.
 * @param atOnce how many run, at least one
 * @param waiting how many wait beside them
 */
export function turns({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }): InTurn {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Refused();
      // Whoever ends hands on its own turn, so that nobody who comes in between takes it.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      running++;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
