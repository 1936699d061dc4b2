/** Files that are open at once. */
const BATCH = 32;

/**
 * Does something with every item, a batch at a time, and yields the results in order. The next
 * batch is under way while the results of one are used.
 */
export async function* inBatches<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begin = (from: number) => {
    const batch = Promise.all(items.slice(from, from + BATCH).map(act));
    // Told when it is waited for; until then nobody may be there to hear of a failure.
    batch.catch(() => {});
    return batch;
  };
  let batch = begin(0);
  for (let from = 0; from < items.length; from += BATCH) {
    const results = await batch;
    batch = begin(from + BATCH);
    yield* results;
  }
}
