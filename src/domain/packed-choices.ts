import { packNumbers, unpackNumbers } from './packed-numbers.ts';

/**
 * Numbers of which few are frequent and most are rare, such as who takes part: replaced by their
 * rank, the most frequent first. A rank below `HEADS` is one character of `heads`; a larger one is
 * a character there, the same for `TAILS` neighbours, and one of `tails`. Compressed, it comes
 * within a twentieth of the least that such a column can take; a character a number does not.
 */
export type PackedChoices = {
  /** The numbers by rank, packed. */
  ranked: string;
  heads: string;
  tails: string;
};

const HEADS = 64;
const TAILS = 90;

/** @throws RangeError as `packNumbers` does */
export function packChoices(numbers: readonly number[]): PackedChoices {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const ranked = [...counts]
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .map(([number]) => number);
  const rankOf = new Map(ranked.map((number, rank) => [number, rank]));
  const ranks = numbers.map((number) => rankOf.get(number) as number);
  return {
    ranked: packNumbers(ranked),
    heads: packNumbers(
      ranks.map((rank) => (rank < HEADS ? rank : HEADS + Math.floor((rank - HEADS) / TAILS))),
    ),
    tails: packNumbers(ranks.filter((rank) => rank >= HEADS).map((rank) => (rank - HEADS) % TAILS)),
  };
}

/** A rank that is not listed, or a tail that is missing, gives -1. */
export function unpackChoices({ ranked, heads, tails }: PackedChoices): number[] {
  const byRank = unpackNumbers(ranked);
  const rest = unpackNumbers(tails);
  let at = 0;
  return unpackNumbers(heads).map((head) => {
    const rank = head < HEADS ? head : HEADS + (head - HEADS) * TAILS + (rest[at++] ?? Infinity);
    return byRank[rank] ?? -1;
  });
}
