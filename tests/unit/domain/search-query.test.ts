import { expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { parseSearch } from '#src/domain/search-query.ts';

const nothing = { field: null, words: [], text: '', dates: null, fault: null };

test('words without operators are looked for everywhere', () => {
  expect(parseSearch(' Rubio Perú ')).toEqual({
    ...nothing,
    words: ['rubio', 'peru'],
    text: 'Rubio Perú',
  });
  expect(parseSearch('')).toEqual(nothing);
});

test('operators of both languages name a field, with or without a blank', () => {
  const fieldOf = (typed: string) => parseSearch(typed).field;
  expect(parseSearch('actor:rub')).toEqual({
    ...nothing,
    field: 'actor',
    words: ['rub'],
    text: 'rub',
  });
  expect(parseSearch('tema: visita de')).toMatchObject({ field: 'issue', words: ['visita', 'de'] });
  expect(['issue:', 'fuente:', 'source:', 'país:', 'pais:', 'country:'].map(fieldOf)).toEqual([
    'issue',
    'source',
    'source',
    'country',
    'country',
    'country',
  ]);
  expect(['estado:', 'Status:'].map(fieldOf)).toEqual(['status', 'status']);
});

test('dates may stand beside words, and bound from both sides', () => {
  expect(parseSearch('rubio antes:2026-01 después: 2025')).toEqual({
    ...nothing,
    words: ['rubio'],
    text: 'rubio',
    fault: { reason: 'backwards', part: 'después:2025' },
    dates: { from: null, to: dayOf(2025, 12, 31) },
  });
  expect(parseSearch('before:2026-01-11 after:2025').dates).toEqual({
    from: dayOf(2026, 1, 1),
    to: dayOf(2026, 1, 10),
  });
});

test('a date still being typed asks for nothing, a wrong one says so', () => {
  expect(parseSearch('antes:')).toEqual(nothing);
  expect(parseSearch('antes:2026-13')).toMatchObject({
    fault: { reason: 'no-such-date', part: '2026-13' },
    dates: null,
  });
});

test('a colon after any other word is part of the text', () => {
  expect(parseSearch('Jerí: medida')).toEqual({
    ...nothing,
    words: ['jeri:', 'medida'],
    text: 'Jerí: medida',
  });
});
