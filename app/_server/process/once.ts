/**
 * A thing of which the server has one in its life. The build gives the start, the proxy and the pages each their own
 * copy of every module, so what stands in a module stands there several times.
 * @param name its own, among all such things
 */
export function once<Thing>(name: string, make: () => Thing): Thing {
  const server = globalThis as { [key: symbol]: unknown };
  const key = Symbol.for(`campaign-ledger/${name}`);
  server[key] ??= make();
  return server[key] as Thing;
}
