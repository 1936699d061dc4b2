import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_END, NO_START, type EventColumns } from '#src/domain/event-columns.ts';
import {
  countBetween,
  intervalIndex,
  LENGTHS,
  rowsBetween,
  type Wanted,
} from '#src/domain/interval-index.ts';
import { columnsOf, days } from './event-columns-arbitrary.ts';

/** What the index finds, by looking at every event. */
function reaching(
  { min, max, size }: EventColumns,
  [from, to]: readonly [number, number],
  { fade, longest }: Wanted,
) {
  return Array.from({ length: size }, (_, row) => row).filter((row) => {
    const [start, end] = [min[row] as number, max[row] as number];
    if (start === NO_START && end === NO_END) return false;
    if (start !== NO_START && end !== NO_END && end - start > longest) return false;
    const first = start === NO_START ? end - fade : start;
    const last = end === NO_END ? start + fade : end;
    return first < to && last >= from;
  });
}

test('finds exactly the events that reach into a stretch of days', () => {
  fc.assert(
    fc.property(
      fc.array(days(), { maxLength: 60 }),
      fc.integer({ min: -500, max: 4000 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom(...LENGTHS),
      (dates, from, length, fade, longest) => {
        const columns = columnsOf(dates);
        const index = intervalIndex(columns, Uint32Array.from(columns.min.keys()));
        const wanted = { fade, longest };
        const expected = reaching(columns, [from, from + length], wanted);
        expect([...rowsBetween(index, from, from + length, wanted)]).toEqual(expected);
        expect(countBetween(index, from, from + length, wanted)).toBe(expected.length);
      },
    ),
    { numRuns: 2000 },
  );
});

test('leaves out the rows that it was not given, and keeps the undated apart', () => {
  const columns = columnsOf([
    { min: 10, max: 10 },
    { min: 10, max: 10 },
    { min: null, max: null },
  ]);
  const index = intervalIndex(columns, Uint32Array.of(1, 2));
  expect([...rowsBetween(index, 0, 20)]).toEqual([1]);
  expect([...index.undated]).toEqual([2]);
});
