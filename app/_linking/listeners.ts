/** Those who hear something, in the order in which they came. */
export interface Listeners<Said> {
  /** Tells all of them. */
  tell(said: Said): void;
  /** Adds one. Returns how it stops hearing. */
  add(listener: (said: Said) => void): () => void;
}

export function createListeners<Said>(): Listeners<Said> {
  const listeners = new Set<(said: Said) => void>();
  return {
    tell(said) {
      for (const listener of listeners) listener(said);
    },
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
