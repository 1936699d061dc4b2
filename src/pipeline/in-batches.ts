/** Files that are open at once. */
const BATCH = 32;

/** Does something with every item, a batch at a time, and yields the results in order. */
export async function* inBatches<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  for (let from = 0; from < items.length; from += BATCH) {
    yield* await Promise.all(items.slice(from, from + BATCH).map(act));
  }
}
