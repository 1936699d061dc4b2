/** Keeps a function's result for as long as what it was made from is in use. */
export function oncePer<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, { result: To }>();
  return (from) => {
    const known = made.get(from) ?? { result: make(from) };
    made.set(from, known);
    return known.result;
  };
}
