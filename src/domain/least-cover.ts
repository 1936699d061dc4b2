/** So many sets are tried out in milliseconds: 2 to this power of combinations. */
const MOST_TRIED = 14;

/**
 * The size of the smallest set that has a member in common with each of the sets (a minimum hitting
 * set). Sets of one member leave no choice; of what these leave open, all combinations are tried.
 * Beyond fourteen such sets only these are, and the result is a lower bound.
 * @param sets none of them empty
 */
export function leastCover(sets: readonly ReadonlySet<string>[]): number {
  const forced = new Set(sets.flatMap((set) => (set.size === 1 ? [...set] : [])));
  const open = sets.filter((set) => ![...set].some((member) => forced.has(member)));
  const distinct = new Map(open.map((set) => [[...set].toSorted().join('\n'), set]));
  return forced.size + leastForAll([...distinct.values()].slice(0, MOST_TRIED));
}

/** Bit i of a number stands for the set i: met by the members that were chosen. */
function leastForAll(sets: readonly ReadonlySet<string>[]): number {
  const members = new Set(sets.flatMap((set) => [...set]));
  const meets = [...members].map((member) =>
    sets.reduce((bits, set, i) => (set.has(member) ? bits | (1 << i) : bits), 0),
  );
  const all = (1 << sets.length) - 1;
  let reached = new Set([0]);
  let chosen = 0;
  while (!reached.has(all)) {
    reached = new Set([...reached].flatMap((bits) => meets.map((more) => bits | more)));
    chosen += 1;
  }
  return chosen;
}
