import { describe, expect, test } from 'vitest';
import { asOfStops, restAt } from '#src/domain/as-of-stops.ts';
import { actor, bounds, day, stance, undated } from './matrix-rows.ts';

const anna = actor('anna');
const bruno = actor('bruno');

describe('the stops of the as-of day', () => {
  test('are the days on which any cell comes to show something else, and all', () => {
    const said = [
      stance({ actor: bruno, date: day(30) }),
      stance({ actor: anna, date: day(10), position: 'oppose' }),
      stance({ actor: anna, date: day(20) }),
    ];
    expect(asOfStops(said)).toEqual([10, 20, 30, 'all']);
  });

  test('are those on which a stance is certain, which is its last possible day', () => {
    expect(asOfStops([stance({ date: bounds(10, 15) })])).toEqual([15, 'all']);
    expect(asOfStops([stance({ date: bounds(null, 15) })])).toEqual([15, 'all']);
  });

  test('are days of change in date, basis or conflict too', () => {
    const same = stance({ date: day(10) });
    expect(asOfStops([same, stance({ date: day(20) })])).toEqual([10, 20, 'all']);
    const spread = [same, stance({ date: bounds(5, 11), position: 'oppose' })];
    expect(asOfStops(spread)).toEqual([10, 11, 'all']);
  });

  test('are not the days of what changes nothing that a cell shows', () => {
    const own = stance({ date: day(10) });
    expect(asOfStops([own, stance({ date: day(10), form: 'reported' })])).toEqual([10, 'all']);
  });

  test('have no day for what has no last possible day', () => {
    expect(asOfStops([stance({ date: undated }), stance({ date: bounds(5, null) })])).toEqual([
      'all',
    ]);
    expect(asOfStops([])).toEqual(['all']);
  });
});

describe('a day that is asked for', () => {
  const stops = [10, 20, 'all'] as const;

  test('rests at its stop, and the last stop is that of everything', () => {
    expect(restAt(stops, 20)).toEqual({ stops, position: 1 });
    expect(restAt(stops, 'all')).toEqual({ stops, position: 2 });
  });

  test('between two stops, or after all, rests at the latest that is not after it', () => {
    expect(restAt(stops, 19)).toEqual({ stops, position: 0 });
    expect(restAt(stops, 999)).toEqual({ stops, position: 1 });
  });

  test('before anybody spoke is a stop of its own', () => {
    expect(restAt(stops, 9)).toEqual({ stops: [9, 10, 20, 'all'], position: 0 });
    expect(restAt(['all'], 9)).toEqual({ stops: [9, 'all'], position: 0 });
  });
});
