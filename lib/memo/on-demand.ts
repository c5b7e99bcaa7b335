/**
 * Adds fields that are made when they are first read, and kept: for what few ask for and much goes into.
 * @param base is changed
 */
export function onDemand<Base extends object, Made extends object>(
  base: Base,
  make: { readonly [Field in keyof Made]: () => Made[Field] },
): Base & Readonly<Made> {
  for (const field in make) {
    const define = (how: PropertyDescriptor) =>
      Object.defineProperty(base, field, { enumerable: true, configurable: true, ...how });
    define({
      get() {
        const value = make[field]();
        define({ value });
        return value;
      },
    });
  }
  return base as Base & Readonly<Made>;
}
