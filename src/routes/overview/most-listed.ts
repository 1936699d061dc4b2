/** No list of the overview is longer, but for what stands below the first screen. */
export const MOST_LISTED = 8;

/**
 * How many of so many entries are listed: all, unless they are more than fit on one screen with the
 * other lists; then some fewer, since what counts the rest takes room too.
 */
export function listedOf(count: number, most = MOST_LISTED): number {
  return count > most ? most - 2 : count;
}
