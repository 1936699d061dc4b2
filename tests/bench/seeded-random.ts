export type Random = {
  /** A whole number from 0 up to and without `limit`. */
  below: (limit: number) => number;
  of: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
};

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    of: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new RangeError('an empty list');
      return item;
    },
  };
}
