import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNotes } from '#src/domain/place-notes.ts';

const box = (id: string, anchorPx: number, heightPx = 50) => ({ id, anchorPx, heightPx });

test('a note stands at its quote when there is room', () => {
  expect(placeNotes([box('a', 10), box('b', 100)], 8)).toEqual(
    new Map([
      ['a', 10],
      ['b', 100],
    ]),
  );
});

test('a note is pushed down by the one above', () => {
  expect(placeNotes([box('a', 10), box('b', 20)], 8).get('b')).toBe(68);
});

test('the active note stands at its quote, and those above make room', () => {
  const tops = placeNotes([box('a', 100), box('b', 110), box('c', 120)], 8, 'c');
  expect(tops).toEqual(
    new Map([
      ['a', 4],
      ['b', 62],
      ['c', 120],
    ]),
  );
});

test('notes never overlap and never leave the top, whichever is active', () => {
  const boxes = fc.array(fc.tuple(fc.nat(900), fc.integer({ min: 20, max: 90 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(boxes, fc.nat(12), (list, active) => {
      const given = list.map(([anchor, height], id) => box(String(id), anchor, height));
      const tops = placeNotes(given, 8, String(active));
      const placed = given
        .map((note) => ({ top: tops.get(note.id) ?? Number.NaN, height: note.heightPx }))
        .toSorted((a, b) => a.top - b.top);
      for (const [row, note] of placed.entries()) {
        const above = placed[row - 1];
        expect(note.top).toBeGreaterThanOrEqual(above ? above.top + above.height + 8 : 0);
      }
    }),
  );
});
