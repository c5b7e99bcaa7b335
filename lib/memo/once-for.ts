/**
 * Makes something of two things once, for all who ask with the same two objects. Kept as long as the second is, and
 * until that is asked for with another first.
 */
export function onceFor<Of, For extends WeakKey, Made>(make: (of: Of, what: For) => Made): (of: Of, what: For) => Made {
  const made = new WeakMap<For, { readonly of: Of; readonly made: Made }>();
  return (of, what) => {
    const known = made.get(what);
    if (known?.of === of) return known.made;
    const one = make(of, what);
    made.set(what, { of, made: one });
    return one;
  };
}
