import type { Position } from '#src/schema/vocabulary.ts';

/** Positions in the order of every legend, bar and sort: from support to opposition. */
export const POSITIONS = [
  'support',
  'support-with-reservations',
  'neutral',
  'unclear',
  'oppose',
] as const satisfies readonly Position[];

/** What a cell can show: a position, or that the corpus has no statement. */
export type PositionOrNone = Position | 'none';
export const POSITIONS_AND_NONE = [
  ...POSITIONS,
  'none',
] as const satisfies readonly PositionOrNone[];

const RANKS = { support: 3, 'support-with-reservations': 2, neutral: 1, oppose: 0 } as const;

/**
 * Rank on the ordered scale, 3 support to 0 opposition; null for `unclear`, which has no place on
 * it. An order, no distances: ranks are compared, never averaged.
 */
export function positionRank(position: Position): 0 | 1 | 2 | 3 | null {
  return position === 'unclear' ? null : RANKS[position];
}
