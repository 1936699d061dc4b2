import { describe, expect, test } from 'vitest';
import {
  anchoredRange,
  anchoredWindow,
  comparedIn,
  countShared,
  filtersOfActor,
  turningPoint,
} from '#src/domain/comparison.ts';
import { dayOf } from '#src/domain/day.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { rangeOf } from '#src/domain/time-window.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import { actor } from './matrix-rows.ts';
import { smallIndex } from './small-index.ts';

const october = dayOf(2025, 10, 1);
const window = { from: dayOf(2025, 11, 17), to: dayOf(2026, 1, 17) };
const date = (
  min: number | null,
  max: number | null,
  more: Partial<DateRecord> = {},
): DateRecord => ({
  edtf: null,
  shape: 'within',
  min,
  max,
  approximate: 'none',
  uncertain: false,
  ...more,
});

describe('another period', () => {
  test('is as long as what is shown, from its first day or up to its last, that day included', () => {
    const from = anchoredWindow(window, { edge: 'from', day: october });
    const until = anchoredWindow(window, { edge: 'until', day: october });
    expect(from).toEqual({ from: october, to: october + 61 });
    expect(until).toEqual({ from: october + 1 - 61, to: october + 1 });
    expect(rangeOf(from)).toEqual(anchoredRange(61, { edge: 'from', day: october }));
    expect(rangeOf(until)).toEqual(anchoredRange(61, { edge: 'until', day: october }));
  });

  test('stays exactly where it is while the first is moved by parts of a day', () => {
    const anchor = { edge: 'until', day: october } as const;
    const moved = { from: window.from + 1 / 3, to: window.to + 1 / 3 + 1e-9 };
    expect(moved.to - moved.from).not.toBe(61);
    expect(anchoredWindow(moved, anchor)).toEqual(anchoredWindow(window, anchor));
  });
});

describe('an event parts time', () => {
  const [a, b] = [dayOf(2026, 1, 3), dayOf(2026, 1, 11)];

  test('before its first possible day and from its last on; what lies between is in neither', () => {
    expect(turningPoint(date(a, b), 'occurred')).toEqual({
      before: a - 1,
      after: b,
      sure: { before: true, after: true },
    });
  });

  test('at the one bound that is known, and says which side is not sure', () => {
    const on = (point: ReturnType<typeof turningPoint>) => [
      point?.before,
      point?.after,
      point?.sure,
    ];
    expect(on(turningPoint(date(null, b), 'occurred'))).toEqual([
      b - 1,
      b,
      { before: false, after: true },
    ]);
    expect(on(turningPoint(date(b, null), 'occurred'))).toEqual([
      b - 1,
      b,
      { before: true, after: false },
    ]);
  });

  test('without being sure of what is approximate, in doubt or was still going on', () => {
    const sure = (record: DateRecord, status: 'occurred' | 'ongoing' = 'occurred') =>
      turningPoint(record, status)?.sure;
    expect(sure(date(a, b, { approximate: 'start' }))).toEqual({ before: false, after: true });
    expect(sure(date(a, b, { uncertain: true }))).toEqual({ before: false, after: false });
    expect(sure(date(a, b, { shape: 'throughout' }), 'ongoing')).toEqual({
      before: true,
      after: false,
    });
  });

  test('not at all without a date', () => {
    expect(turningPoint(date(null, null), 'occurred')).toBeNull();
  });
});

const index = smallIndex({
  actors: [actor('rubio'), actor('trump')],
  events: [
    { id: 'both', actors: ['rubio', 'trump'], days: [october, october] },
    { id: 'rubio alone', actors: ['rubio'] },
    { id: 'trump alone', actors: ['trump'] },
  ],
  retired: new Map([['actor/marco', { redirect: 'rubio' }]]),
});

test('what a link names is looked up: renamed actors too, unknown ones and undated events not', () => {
  const idOf = (id: string) => {
    const compared = comparedIn(index, { kind: 'actor', id });
    return compared?.kind === 'actor' ? compared.actor.id : null;
  };
  expect([idOf('rubio'), idOf('marco'), idOf('nobody')]).toEqual(['rubio', 'rubio', null]);
  expect(comparedIn(index, { kind: 'before', id: 'rubio alone' })).toBeNull();
  expect(comparedIn(index, { kind: 'before', id: 'both' })).toMatchObject({
    anchor: { edge: 'until', day: october - 1 },
  });
  expect(comparedIn(index, null)).toBeNull();
});

test('the other actor takes the place of all that the filters name; shared events count once', () => {
  const named = [
    { value: 'trump', exclude: false },
    { value: 'rubio', exclude: true },
  ];
  const filters = { ...NO_FILTERS, actor: named, text: 'alone' };
  expect(filtersOfActor(filters, 'rubio')).toEqual({
    ...filters,
    actor: [{ value: 'rubio', exclude: false }],
  });
  const eventsOf = (id: string) => filterEvents(index, filtersOfActor(NO_FILTERS, id), null);
  expect(countShared(eventsOf('trump'), eventsOf('rubio'))).toBe(1);
});
