import type { Position } from '#src/schema/vocabulary.ts';

/** What a shape of each position is edged with. */
export const POSITION_EDGE: Readonly<Record<Position, string>> = {
  support: 'var(--sup)',
  'support-with-reservations': 'var(--sup)',
  neutral: 'var(--neu)',
  unclear: 'var(--neu)',
  oppose: 'var(--opp)',
};

export const PALE_NEUTRAL = 'color-mix(in srgb, var(--neu) 45%, var(--surface))';

/**
 * What it is filled with: hatched, pale or full, so that texture says the position too, and dotted
 * besides where no words state it.
 * @param patterns the id that the chart gave its `PositionPatterns`
 */
export function positionFill(position: Position, patterns: string, isInferred: boolean): string {
  if (isInferred) return `url(#${patterns}${position}-inferred)`;
  switch (position) {
    case 'support':
    case 'oppose':
      return POSITION_EDGE[position];
    case 'neutral':
      return PALE_NEUTRAL;
    case 'support-with-reservations':
    case 'unclear':
      return `url(#${patterns}${position})`;
  }
}
