import { LRUCache } from "lru-cache";
import type { ServedFile } from "../http/file";

/** Files by what they were asked for. */
export interface FileCache {
  /**
   * The file of a key; made anew where it is not held. Those who ask while it is being made wait for the same one.
   * Rejects as `make` does, and then holds nothing.
   * @param key names all that the file depends on, the version of the data among it
   */
  get(key: string, make: () => Promise<ServedFile>): Promise<ServedFile>;
  /** How much it holds, bytes. */
  readonly bytes: number;
}

/**
 * Holds files for those who ask next, the last asked for longest.
 * @param bytes how much they may take together; a file larger than that is not held
 */
export function fileCache(bytes: number): FileCache {
  const held = new LRUCache<string, ServedFile>({
    maxSize: bytes,
    sizeCalculation: ({ body }, key) => 2 * key.length + (typeof body === "string" ? 2 * body.length : body.byteLength),
  });
  // The cache’s own `fetch` holds what is being made as an entry: under load it would be dropped, and made twice.
  const making = new Map<string, Promise<ServedFile>>();
  const make = (key: string, of: () => Promise<ServedFile>) =>
    Promise.resolve()
      .then(of)
      .then((file) => {
        held.set(key, file);
        return file;
      })
      .finally(() => making.delete(key));
  return {
    get: (key, of) => {
      const file = held.get(key);
      if (file) return Promise.resolve(file);
      const made = making.get(key) ?? make(key, of);
      making.set(key, made);
      return made;
    },
    get bytes() {
      return held.calculatedSize;
    },
  };
}
