import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '#src/domain/text-runs.ts';

test('a line is cut where quotes begin and end, the shortest quote first', () => {
  const [line] = paragraphsOf('uno dos tres', [
    { id: 'long', start: 0, end: 12 },
    { id: 'short', start: 4, end: 7 },
  ]);
  expect(line?.runs).toEqual([
    { text: 'uno ', start: 0, quotes: ['long'], meant: null },
    { text: 'dos', start: 4, quotes: ['short', 'long'], meant: null },
    { text: ' tres', start: 7, quotes: ['long'], meant: null },
  ]);
});

test('blank lines separate paragraphs and are not paragraphs themselves', () => {
  const paragraphs = paragraphsOf('a\n\n  \nb\n', []);
  expect(paragraphs.map((paragraph) => paragraph.start)).toEqual([0, 6]);
});

test('a sub-heading is told from a paragraph', () => {
  const paragraphs = paragraphsOf('Uno\nDos', [], [{ start: 4, end: 7 }]);
  expect(paragraphs.map((paragraph) => paragraph.isHeading)).toEqual([false, true]);
});

test('a quote over two lines covers the end of one and the start of the other', () => {
  const paragraphs = paragraphsOf('ab\ncd', [{ id: 'q', start: 1, end: 4 }]);
  expect(paragraphs.map(({ runs }) => runs.map((run) => run.quotes.length))).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('a slip is a run of its own, inside a quote or not', () => {
  const quoted = [{ id: 'q', start: 0, end: 7 }];
  const [line] = paragraphsOf('uno uno dos', quoted, [], [{ start: 0, end: 7, meant: 'uno' }]);
  expect(line?.runs).toEqual([
    { text: 'uno uno', start: 0, quotes: ['q'], meant: 'uno' },
    { text: ' dos', start: 7, quotes: [], meant: null },
  ]);
});

test('no letter is lost or added, whatever is quoted', () => {
  const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60))).map((pairs) =>
    pairs.map(([a, b], id) => ({
      id: String(id),
      start: Math.min(a, b),
      end: Math.max(a, b) + 1,
    })),
  );
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'é', '\n', ' ') }),
      ranges,
      (text, quoted) => {
        for (const { start, runs } of paragraphsOf(text, quoted)) {
          const joined = runs.map((run) => run.text).join('');
          expect(text.slice(start, start + joined.length)).toBe(joined);
          expect(text[start + joined.length] ?? '\n').toBe('\n');
          expect(runs.every((run) => text.startsWith(run.text, run.start))).toBe(true);
        }
      },
    ),
  );
});
