import type { CorpusIndex } from './corpus-index.ts';

/** Keeps a function's result for as long as the index it was made from is in use. */
export function oncePerIndex<T>(make: (index: CorpusIndex) => T): (index: CorpusIndex) => T {
  const made = new WeakMap<CorpusIndex, T>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const result = make(index);
    made.set(index, result);
    return result;
  };
}
