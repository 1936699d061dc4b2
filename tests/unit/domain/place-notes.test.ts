import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNotes, type NoteBox } from '#src/domain/place-notes.ts';

const box = (id: string, anchorPx: number, heightPx = 50, foldedPx = 20): NoteBox => ({
  id,
  anchorPx,
  heightPx,
  foldedPx,
});

const topsOf = (boxes: NoteBox[], activeId?: string) =>
  Object.fromEntries(
    [...placeNotes(boxes, 8, activeId)].map(([id, { topPx }]) => [id, topPx] as const),
  );

test('a note stands at its quote when there is room', () => {
  expect(topsOf([box('a', 10), box('b', 100)])).toEqual({ a: 10, b: 100 });
});

test('a note is pushed down by the one above', () => {
  expect(topsOf([box('a', 10), box('b', 20)])).toEqual({ a: 10, b: 68 });
});

test('the active note stands at its quote, and those above make room', () => {
  const boxes = [box('a', 100), box('b', 110), box('c', 120), box('d', 125)];
  expect(topsOf(boxes, 'c')).toEqual({ a: 4, b: 62, c: 120, d: 178 });
});

test('where those above are too many for the room, the farthest are folded', () => {
  const places = placeNotes([box('a', 90), box('b', 92), box('c', 95)], 8, 'c');
  expect(places).toEqual(
    new Map([
      ['a', { topPx: 9, heightPx: 20 }],
      ['b', { topPx: 37, heightPx: null }],
      ['c', { topPx: 95, heightPx: null }],
    ]),
  );
});

test('notes never overlap and never leave the top, whichever is active, and that one is pinned as long as the folded ones fit above', () => {
  const boxes = fc.array(fc.tuple(fc.nat(900), fc.integer({ min: 20, max: 90 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(boxes, fc.nat(11), (list, active) => {
      const given = list.map(([anchor, height], id) => box(String(id), anchor, height));
      const places = placeNotes(given, 8, String(active));
      const placed = given
        .toSorted((a, b) => a.anchorPx - b.anchorPx)
        .map((note) => ({ ...note, ...placeOf(note) }));
      for (const [row, note] of placed.entries()) {
        const above = placed[row - 1];
        expect(note.topPx).toBeGreaterThanOrEqual(above ? above.topPx + above.heightPx + 8 : 0);
        const foldedAbove = placed.slice(0, row).reduce((sum, each) => sum + each.foldedPx + 8, 0);
        if (note.id === String(active)) {
          expect(note.topPx).toBe(Math.max(note.anchorPx, foldedAbove));
        }
      }

      function placeOf(note: NoteBox) {
        const place = places.get(note.id);
        return { topPx: place?.topPx ?? Number.NaN, heightPx: place?.heightPx ?? note.heightPx };
      }
    }),
  );
});
