import type { Position } from '#src/schema/vocabulary.ts';

const RANKS = { support: 3, 'support-with-reservations': 2, neutral: 1, oppose: 0 } as const;

/**
 * Rank on the ordered scale, 3 support to 0 opposition; null for `unclear`, which has no place on
 * it. An order without distances: ranks are compared, never averaged.
 */
export function positionRank(position: Position): 0 | 1 | 2 | 3 | null {
  return position === 'unclear' ? null : RANKS[position];
}
