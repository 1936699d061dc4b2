import { expect, test } from 'vitest';
import { NO_FILTERS, type Filters, type Term } from '#src/domain/filters.ts';
import { matchingActors } from '#src/domain/matching-actors.ts';
import { actor } from './matrix-rows.ts';
import { article, issue, smallIndex } from './small-index.ts';

const index = smallIndex({
  actors: [
    actor('bea', { country: 'peru' }),
    actor('ana', { country: 'peru' }),
    actor('zoe'),
    actor('nato', { kind: 'alliance' }),
  ],
  issues: [issue('trade'), issue('arms')],
  articles: [article('news', null)],
  stances: [
    { actor: 'bea', issue: 'trade', position: 'support' },
    { actor: 'ana', issue: 'arms', position: 'oppose' },
  ],
});

function term<T extends string>(value: T, exclude = false): readonly Term<T>[] {
  return [{ value, exclude }];
}

function left(filters: Partial<Filters>): string {
  return matchingActors(index, { ...NO_FILTERS, ...filters })
    .map(({ id }) => id)
    .join();
}

test('without filters all stay, those who are only named too', () => {
  expect(left({})).toBe('bea,ana,zoe,nato');
});

test('actors and countries are asked for, and left out', () => {
  expect(left({ country: term('peru') })).toBe('bea,ana');
  expect(left({ actor: term('bea', true) })).toBe('ana,zoe,nato');
});

test('an issue leaves those with a position on it', () => {
  expect(left({ issue: term('trade') })).toBe('bea');
});

test('a position leaves those who take it on an issue that is asked for', () => {
  expect(left({ stance: term('oppose') })).toBe('ana');
  expect(left({ stance: term('oppose'), issue: term('trade') })).toBe('');
});

test('silence can be asked for, of those who could have spoken', () => {
  expect(left({ stance: term('none'), issue: term('trade') })).toBe('ana,zoe');
});

test('all filters hold together with the words of names', () => {
  expect(left({ issue: term('arms'), text: 'ANA' })).toBe('ana');
  expect(left({ issue: term('arms'), text: 'bea' })).toBe('');
});
