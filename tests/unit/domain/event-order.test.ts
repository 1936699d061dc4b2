import { describe, expect, test } from 'vitest';
import { byDate, sortEvents, type ListSort } from '#src/domain/event-order.ts';
import { smallIndex } from './small-index.ts';
import { setOf } from './table-of.ts';
import { dates } from './some-dates.ts';

const names = Object.keys(dates) as (keyof typeof dates)[];

describe('the order of dates', () => {
  const inOrder = (wanted: readonly (keyof typeof dates)[]) =>
    names
      .filter((name) => wanted.includes(name))
      .toReversed()
      .toSorted((a, b) => byDate(dates[a], dates[b]));

  test('is by the earliest day, then by the latest; the undated come last', () => {
    const wanted = [
      'month',
      'decToJan11',
      'day',
      'year',
      'daysOfJan',
      'toAboutMarch',
      'febToMar',
      'undated',
    ] as const;
    expect(inOrder(wanted)).toEqual(wanted);
  });

  test('what is open on a side follows what is not and has the same day', () => {
    const wanted = ['month', 'afterMonth', 'day', 'beforeMonth', 'lasted', 'lastedSince'] as const;
    expect(inOrder(wanted)).toEqual(wanted);
  });

  test('open to the same day: up to it, lasting until it, from it on', () => {
    const wanted = ['toAboutMarch', 'before', 'lastedUntil', 'after'] as const;
    expect(inOrder(wanted)).toEqual(wanted);
  });
});

describe('the order of the list', () => {
  const { events } = smallIndex({
    events: [{ id: 'Visita' }, { id: 'Árbol' }, { id: 'Reunión' }, { id: 'zona' }],
  });
  const set = setOf(
    Array.from(events, (event, i) => ({
      ...event,
      quotes: [2, 1, 3, 1][i] ?? 0,
      date: [dates.febToMar, dates.undated, dates.day, dates.before][i] ?? dates.undated,
    })),
  );
  const order = (sort: ListSort) => Array.from(sortEvents(set, sort, 'es'), ({ id }) => id);

  test('by date: the undated stay last in both directions', () => {
    expect(order({ key: 'date', descending: false })).toEqual([
      'Reunión',
      'zona',
      'Visita',
      'Árbol',
    ]);
    expect(order({ key: 'date', descending: true })).toEqual([
      'Visita',
      'zona',
      'Reunión',
      'Árbol',
    ]);
  });

  test('by title as the language sorts, accents and case aside', () => {
    expect(order({ key: 'title', descending: false })).toEqual([
      'Árbol',
      'Reunión',
      'Visita',
      'zona',
    ]);
  });

  test('equal counts stay in the order of time', () => {
    expect(order({ key: 'quotes', descending: true })).toEqual([
      'Reunión',
      'Visita',
      'zona',
      'Árbol',
    ]);
  });
});
