/**
 * The first of some items in an order, as sorting all and cutting would give them: of those that
 * are equal, the earlier first. Costs a look at each, and not a sort of all.
 * @param most at least 1
 */
export function firstFew<T>(
  items: Iterable<T>,
  most: number,
  compare: (a: T, b: T) => number,
): T[] {
  const few: T[] = [];
  for (const item of items) {
    if (few.length === most && compare(item, few[most - 1] as T) >= 0) continue;
    const after = few.findIndex((other) => compare(item, other) < 0);
    few.splice(after === -1 ? few.length : after, 0, item);
    if (few.length > most) few.pop();
  }
  return few;
}
