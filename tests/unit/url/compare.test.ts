import { expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { parseView, serializeView } from '#src/url/view-codec.ts';
import { DEFAULT_VIEW } from '#src/url/view-state.ts';

test('a comparison is said by an actor, an event or a day, and reads as such', () => {
  const link = (compare: NonNullable<typeof DEFAULT_VIEW.compare>) =>
    serializeView({ ...DEFAULT_VIEW, compare });
  expect(link({ kind: 'actor', id: 'marco-rubio' })).toBe('?v=1&cmp=actor:marco-rubio');
  expect(link({ kind: 'before', id: 'visit' })).toBe('?v=1&cmp=before:visit');
  expect(link({ kind: 'from', day: dayOf(2025, 10, 1) })).toBe('?v=1&cmp=from:2025-10-01');
});

test.each([
  'actor:',
  'actor:a b',
  'actor:a~b',
  'from:2025-02-30',
  'until:soon',
  'since:2025-01-01',
  'x',
])('a comparison with %s is dropped, and nothing else', (value) => {
  const { view, dropped } = parseView(`?v=1&lanes=none&cmp=${encodeURIComponent(value)}`);
  expect(view).toEqual({ ...DEFAULT_VIEW, lanes: 'none' });
  expect(dropped).toEqual([{ key: 'cmp', value }]);
});
