import type { Position } from '#src/schema/vocabulary.ts';
import type { DateMark } from './date-mark.ts';

/** A sign that leads the label of a mark: the position voiced, `?` supposed, `···` more than once. */
export type LeadSign =
  { kind: 'position'; position: Position } | { kind: 'question' } | { kind: 'repeats' };

/** Signs that do not stand in the mark itself: the disc of an exact day is its position's sign. */
export function leadSigns(mark: DateMark): LeadSign[] {
  const signs: LeadSign[] = [];
  if (mark.question) signs.push({ kind: 'question' });
  if (mark.repeats) signs.push({ kind: 'repeats' });
  if (mark.glyph !== null && mark.geometry !== 'day') {
    signs.push({ kind: 'position', position: mark.glyph });
  }
  return signs;
}
