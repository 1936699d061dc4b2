import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMark } from '#src/domain/date-mark.ts';
import { dayOf } from '#src/domain/day.ts';
import type { PlacedMark } from '#src/domain/mark-label.ts';
import { estimateText } from '#src/domain/text-width.ts';
import type { Position, Status } from '#src/schema/vocabulary.ts';
import { laidOut, sketched, type Sketch } from './lane-sketches.ts';
import { dates } from './some-dates.ts';

describe('any lane at any width and zoom', () => {
  const sketch = fc.record({
    title: fc.string({ minLength: 1, maxLength: 60 }),
    date: fc.oneof(
      fc.constantFrom(...Object.values(dates)),
      fc
        .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 90 }))
        .map(([start, days]) => ({
          ...dates.febToMar,
          min: dayOf(2025, 12, 13) + start,
          max: dayOf(2025, 12, 13) + start + days,
        })),
    ),
    status: fc.constantFrom<Status>('occurred', 'ongoing', 'recurring', 'planned', 'hypothetical'),
    position: fc.option(fc.constantFrom<Position>('support', 'oppose'), { nil: undefined }),
    differs: fc.boolean(),
  });
  const view = fc.record({
    from: fc.integer({ min: dayOf(2024, 10, 1), max: dayOf(2026, 12, 1) }),
    span: fc.integer({ min: 7, max: 1500 }),
    widthPx: fc.integer({ min: 320, max: 2300 }),
  });

  test('no mark or label overlaps another or leaves the plot', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { maxLength: 25 }),
        view,
        (sketches, { from, span, widthPx }) => {
          const list = sketched(
            ...sketches.map((one, i) => ({ ...one, title: `${i} ${one.title}` }) as Sketch),
          );
          const scale = { window: { from, to: from + span }, widthPx };
          const [lane] = laidOut(list, { scale, measure: estimateText });
          for (let row = 0; row < (lane?.rowCount ?? 0); row += 1) {
            const marks = (lane?.marks ?? []).filter((mark) => mark.row === row);
            let end = -Infinity;
            for (const { placed } of marks.toSorted((a, b) => a.placed.from - b.placed.from)) {
              expect(placed.from).toBeGreaterThanOrEqual(end);
              end = placed.to;
            }
          }
          for (const { placed, mark } of lane?.marks ?? []) expectInside(placed, mark, widthPx);
        },
      ),
      { numRuns: 500 },
    );
  });

  function expectInside({ box, label, from, to }: PlacedMark, mark: DateMark, widthPx: number) {
    const labelEnd = label.x + estimateText(label.text, 'label');
    expect(box.x0).toBeGreaterThanOrEqual(0);
    expect(box.x1).toBeLessThanOrEqual(widthPx);
    expect(label.x).toBeGreaterThanOrEqual(0);
    expect(labelEnd).toBeLessThanOrEqual(widthPx + 0.001);
    expect(Math.min(box.x0, label.x)).toBeGreaterThanOrEqual(from);
    expect(Math.max(box.x1, labelEnd)).toBeLessThanOrEqual(to);
    if (label.inside) {
      expect(label.x).toBeGreaterThanOrEqual(box.x0);
      expect(labelEnd).toBeLessThanOrEqual(box.x1);
    } else if (mark.geometry !== 'day') {
      expect(labelEnd <= box.x0 || label.x >= box.x1).toBe(true);
    }
  }
});
