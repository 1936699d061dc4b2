import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, toggled } from '#src/domain/by-hand.ts';

describe('a list by hand', () => {
  test('takes an item in at its end and gives it back, but for the last one', () => {
    expect(toggled(['tax'], 'visit')).toEqual(['tax', 'visit']);
    expect(toggled(['tax', 'visit'], 'tax')).toEqual(['visit']);
    expect(toggled(['visit'], 'visit')).toEqual(['visit']);
    expect(toggled([], 'visit')).toEqual(['visit']);
  });

  test('moves an item by one place, and is the same list at the ends', () => {
    const list = ['tax', 'treaty', 'visit'];
    expect(moved(list, 'visit', -1)).toEqual(['tax', 'visit', 'treaty']);
    expect(moved(list, 'tax', 1)).toEqual(['treaty', 'tax', 'visit']);
    expect(moved(list, 'tax', -1)).toBe(list);
    expect(moved(list, 'visit', 1)).toBe(list);
    expect(moved(list, 'levy', 1)).toBe(list);
  });

  test('passes over those with which an item cannot change places', () => {
    const list = ['p1', 'u1', 'p2', 'u2'];
    const isOfPeru = (item: string) => item.startsWith('p');
    expect(moved(list, 'p2', -1, isOfPeru)).toEqual(['p2', 'p1', 'u1', 'u2']);
    expect(moved(list, 'p1', 1, isOfPeru)).toEqual(['u1', 'p2', 'p1', 'u2']);
    expect(moved(list, 'p2', 1, isOfPeru)).toBe(list);
  });

  test('keeps all its items and the order of the others, and a step back undoes a step', () => {
    const lists = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom<1 | -1>(1, -1), (list, at, by) => {
        const item = list[at % list.length] as number;
        const after = moved(list, item, by);
        const without = (items: readonly number[]) => items.filter((one) => one !== item);
        expect(without(after)).toEqual(without(list));
        expect(after).toHaveLength(list.length);
        if (after !== list) expect(moved(after, item, by === 1 ? -1 : 1)).toEqual(list);
      }),
    );
  });
});
