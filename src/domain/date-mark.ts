import type { DateRecord, DateShape } from '#src/schema/date-record.ts';
import type { Position, Status } from '#src/schema/vocabulary.ts';
import type { Day } from './day.ts';

/**
 * How an end of a mark is drawn:
 * - `bracket`: a known bound of the days on which it happened once, `[` `]`
 * - `flat`: the known first or last day of what lasted
 * - `arc`: a bound that is only approximate, `(` `)`
 * - `fade`: the bound is unknown; says nothing about how likely a day is
 * - `point`: still going on
 */
export type MarkEnd = 'bracket' | 'flat' | 'arc' | 'fade' | 'point';

/**
 * A date and a status as a mark: geometry says when, outline says whether. The lanes, the icons
 * of lists, the panel and the legend all draw this description, so that they cannot differ.
 */
export type DateMark = {
  geometry: DateShape;
  /** First and last possible day, inclusive; null where unknown. */
  min: Day | null;
  max: Day | null;
  left: MarkEnd;
  right: MarkEnd;
  /** `solid`: all of these days; `pale`: once, within them; `none`: it has not happened. */
  fill: 'solid' | 'pale' | 'none';
  outline: 'solid' | 'dashed' | 'dotted';
  /** Only supposed: a question mark leads the label. */
  question: boolean;
  /** More than once: three dots lead the label. */
  repeats: boolean;
  /** The position voiced: its sign replaces the disc, or leads the label. */
  glyph: Position | null;
};

export function dateMark(date: DateRecord, status: Status, position: Position | null): DateMark {
  return {
    geometry: date.shape,
    min: date.min,
    max: date.max,
    left: endOf(date, 'start', status),
    right: endOf(date, 'end', status),
    fill: fillOf(date.shape, status),
    outline: status === 'planned' ? 'dashed' : status === 'hypothetical' ? 'dotted' : 'solid',
    question: status === 'hypothetical',
    repeats: status === 'recurring',
    glyph: position,
  };
}

function endOf(date: DateRecord, side: 'start' | 'end', status: Status): MarkEnd {
  const bound = side === 'start' ? date.min : date.max;
  if (bound === null) return 'fade';
  if (date.shape === 'throughout' && side === 'end' && status === 'ongoing') return 'point';
  if (isApproximate(date, side)) return 'arc';
  return date.shape === 'throughout' ? 'flat' : 'bracket';
}

function isApproximate(date: DateRecord, side: 'start' | 'end'): boolean {
  return date.uncertain || date.approximate === 'both' || date.approximate === side;
}

function fillOf(shape: DateShape, status: Status): DateMark['fill'] {
  if (status === 'planned' || status === 'hypothetical') return 'none';
  return shape === 'day' || shape === 'throughout' ? 'solid' : 'pale';
}
