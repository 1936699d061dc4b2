import { describe, expect, test } from 'vitest';
import { searchEvents } from '#src/domain/event-search.ts';
import { searchWords } from '#src/domain/fold.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import { actor } from './matrix-rows.ts';
import { issue, smallIndex } from './small-index.ts';

const index = smallIndex({
  actors: [actor('rubio', { name: { es: 'Marco Rubio', en: 'Marco Rubio' } })],
  issues: [issue('visit', 'Visita')],
  events: [
    { id: 'calls', title: 'Llamadas', actors: ['rubio'], days: [null, 90] },
    { id: 'meeting', title: 'De Zela y Rubio', days: [50, 60] },
    { id: 'visit', title: 'Rubio en Lima', days: [100, null] },
    { id: 'other', title: 'Otra cosa' },
  ],
});

const found = (text: string, limit = 9, range: [number, number] | null = null) =>
  searchEvents(
    index,
    { text, words: searchWords(text) },
    range && { start: range[0], end: range[1] },
    'es',
    limit,
  ).map(({ id }) => id);

describe('a search for events', () => {
  test('gives titles that begin with the word first, and those of whom it names last', () => {
    expect(found('rub')).toEqual(['visit', 'meeting', 'calls']);
  });

  test('stops at the limit, best first', () => {
    expect(found('rub', 1)).toEqual(['visit']);
  });

  test('can be kept to what could lie in a range', () => {
    expect(found('rub', 9, [70, 95])).toEqual(['calls']);
  });

  test('asks for every word', () => {
    expect(found('rubio lima')).toEqual(['visit']);
    expect(found('nada')).toEqual([]);
  });
});

test('the outermost days are the first and last that bound any event', () => {
  expect(outermostDays(index)).toEqual({ start: 50, end: 100 });
  expect(outermostDays(smallIndex({ events: [{ id: 'undated' }] }))).toBeNull();
});
