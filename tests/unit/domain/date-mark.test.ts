import { describe, expect, test } from 'vitest';
import { dateMark, type DateMark } from '#src/domain/date-mark.ts';
import { leadSigns } from '#src/domain/lead-signs.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { dates } from './some-dates.ts';

/** A mark as text: its ends, what fills it, and its outline. */
function drawn(date: DateRecord, status: Status): string {
  const mark = dateMark(date, status, null);
  const ends = { bracket: '[]', flat: '||', arc: '()', fade: '~~', point: '?>' };
  const fill = { solid: '█', pale: '░', none: ' ' }[mark.fill];
  const body = mark.geometry === 'day' ? { solid: '●', pale: '◌', none: '○' }[mark.fill] : fill;
  return `${ends[mark.left][0]}${body}${ends[mark.right][1]} ${mark.outline}`;
}

describe('the mark of a date', () => {
  test.each<[keyof typeof dates, Status, string]>([
    ['day', 'occurred', '[●] solid'],
    ['month', 'occurred', '[░] solid'],
    ['year', 'occurred', '[░] solid'],
    ['febToMar', 'occurred', '[░] solid'],
    ['before', 'occurred', '~░] solid'],
    ['after', 'occurred', '[░~ solid'],
    ['toAboutMarch', 'occurred', '[░) solid'],
    ['uncertainDay', 'occurred', '(●) solid'],
    ['lastedUntil', 'ongoing', '~█> solid'],
    ['lastedUntil', 'occurred', '~█| solid'],
    ['lasted', 'occurred', '|█| solid'],
    ['lastedSince', 'ongoing', '|█~ solid'],
    ['undated', 'occurred', '~░~ solid'],
    ['febToMar', 'planned', '[ ] dashed'],
    ['day', 'planned', '[○] dashed'],
    ['after', 'hypothetical', '[ ~ dotted'],
    ['undated', 'hypothetical', '~ ~ dotted'],
  ])('%s, %s: %s', (name, status, expected) => {
    expect(drawn(dates[name], status)).toBe(expected);
  });

  test('is never more precise than the date', () => {
    for (const date of Object.values(dates)) {
      const mark = dateMark(date, 'occurred', null);
      expect({ min: mark.min, max: mark.max }).toEqual({ min: date.min, max: date.max });
      expect(mark.geometry).toBe(date.shape);
    }
  });

  test('the status changes the outline and nothing of the geometry', () => {
    const geometry = ({ geometry: shape, min, max, left, right }: DateMark) => ({
      shape,
      min,
      max,
      left,
      right,
    });
    for (const date of Object.values(dates)) {
      const occurred = geometry(dateMark(date, 'occurred', null));
      expect(geometry(dateMark(date, 'planned', null))).toEqual(occurred);
      expect(geometry(dateMark(date, 'hypothetical', null))).toEqual(occurred);
    }
  });
});

describe('the signs that lead a label', () => {
  test('the position voiced on a known day is the disc itself, elsewhere it leads the label', () => {
    expect(leadSigns(dateMark(dates.day, 'occurred', 'support'))).toEqual([]);
    expect(leadSigns(dateMark(dates.before, 'occurred', 'support'))).toEqual([
      { kind: 'position', position: 'support' },
    ]);
  });

  test('what is only supposed has a question mark, what recurs has dots', () => {
    expect(leadSigns(dateMark(dates.after, 'hypothetical', null))).toEqual([{ kind: 'question' }]);
    expect(leadSigns(dateMark(dates.before, 'recurring', null))).toEqual([{ kind: 'repeats' }]);
  });
});
