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
