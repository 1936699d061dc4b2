/** Entries of a list of the overview that still stand on one screen with all others. */
export const MOST_LISTED = 8;

/** So many stand where there are more: the rest is counted, and one step away. */
const LISTED_OF_MANY = 6;

/** How many of so many entries are listed. */
export function listedOf(count: number): number {
  return count > MOST_LISTED ? LISTED_OF_MANY : count;
}
