import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { timelineLanes, type LaneLayout, type LanesInput } from '#src/domain/timeline-lanes.ts';
import type { DateMark } from '#src/domain/date-mark.ts';
import type { PlacedMark } from '#src/domain/mark-label.ts';
import { estimateText } from '#src/domain/text-width.ts';
import { dayOf } from '#src/domain/day.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Position, Status } from '#src/schema/vocabulary.ts';
import { smallIndex } from './small-index.ts';
import { dates } from './some-dates.ts';

/** Pixels that one letter of the drawings below stands for, and that every letter is wide. */
const LETTER_PX = 8;
const measure = (text: string) => [...text].length * LETTER_PX;

type Sketch = {
  title: string;
  date: DateRecord;
  status?: Status;
  position?: Position;
  differs?: boolean;
  quotes?: number;
};

function events(...sketches: Sketch[]): EventRow[] {
  const index = smallIndex({ events: sketches.map(({ title }) => ({ id: title })) });
  return index.events.map((event, i) => ({ ...event, ...sketches[i] }) as EventRow);
}

function layout(list: readonly EventRow[], options: Partial<LanesInput> = {}): LaneLayout[] {
  const window = { from: dayOf(2025, 11, 17), to: dayOf(2026, 4, 21) };
  return timelineLanes({
    groups: [{ id: 'lane', name: null, events: list }],
    scale: { window, widthPx: 620 },
    horizon: null,
    measure,
    labelOf: (event) => ({ text: event.id, strong: false, differs: event.differs }),
    selectedId: null,
    closed: new Set(),
    open: new Set(),
    ...options,
  });
}

/**
 * A lane as text, a line a row, a letter for every 8 pixels. Bars are ░ (once, within), █ (all of
 * these days) or · (not happened), with their ends; discs are ●; labels stand where they are drawn.
 */
function drawn(lane: LaneLayout | undefined, widthPx = 620): string[] {
  const lines = Array.from({ length: lane?.rowCount ?? 0 }, () =>
    Array.from({ length: Math.ceil(widthPx / LETTER_PX) }, () => ' '),
  );
  for (const { mark, placed, row } of lane?.marks ?? []) {
    const line = lines[row];
    if (!line) continue;
    const { box, label } = placed;
    const column = (x: number) => Math.round(x / LETTER_PX);
    const write = (text: string, at: number) =>
      [...text].forEach((letter, i) => line.splice(at + i, 1, letter));
    if (mark.geometry === 'day') write('●', Math.floor((box.x0 + 7) / LETTER_PX));
    else {
      const body = { solid: '█', pale: '░', none: '·' }[mark.fill];
      const from = column(box.x0);
      const to = Math.max(from, column(box.x1) - 1);
      write(body.repeat(to - from + 1), from);
      const ends = { bracket: '[]', flat: '||', arc: '()', fade: '~~', point: '?>' };
      write(box.cutLeft ? '<' : (ends[mark.left][0] ?? ''), from);
      write(box.cutRight ? '>' : (ends[mark.right][1] ?? ''), to);
    }
    write(label.text, column(label.x));
    if (label.flagX !== null) write('≠', column(label.flagX));
  }
  return lines.map((line) => line.join('').trimEnd());
}

describe('a lane', () => {
  test('draws every date as wide as it is known, its label inside where it fits', () => {
    const [lane] = layout(
      events(
        { title: 'Meeting', date: dates.month },
        { title: 'Interview', date: dates.day, position: 'support' },
        { title: 'Intervention', date: dates.before },
        { title: 'Dealings', date: dates.lastedUntil, status: 'ongoing' },
        { title: 'Designation', date: dates.after },
        { title: 'Visit', date: dates.febToMar, status: 'planned', differs: true },
      ),
    );
    expect(drawn(lane)).toEqual([
      '      ~░░░░░░░░Intervention]          [Visit··≠····················]',
      '      ~████████████Dealings>',
      '       [Meeting░░░░░░░]     [Designation░░░░░░░░░~',
      '             ● Interview',
    ]);
  });

  test('puts a label beside its mark where it does not fit inside, left of it at the right edge', () => {
    const window = { from: dayOf(2025, 10, 1), to: dayOf(2026, 4, 1) };
    const [lane] = layout(
      events(
        { title: 'Talks of the two ministers', date: dates.month },
        { title: 'Visit of the Secretary of State', date: dates.febToMar, status: 'planned' },
      ),
      { scale: { window, widthPx: 620 } },
    );
    expect(drawn(lane)).toEqual([
      '                     Visit of the Secretary of State[························]',
      '                          [░░░░░░░░░░░] Talks of the two ministers',
    ]);
  });

  test('a bar that goes on beyond the view has no end there', () => {
    const [lane] = layout(events({ title: 'Anniversary', date: dates.year, status: 'planned' }));
    expect(drawn(lane)).toEqual([
      '                       [Anniversary··········································>',
    ]);
  });

  test('what may lie in view stands at the edge beyond which its known bound is', () => {
    const early = { window: { from: dayOf(2025, 6, 1), to: dayOf(2025, 9, 1) }, widthPx: 620 };
    const late = { window: { from: dayOf(2026, 5, 1), to: dayOf(2026, 9, 1) }, widthPx: 620 };
    const both = events(
      { title: 'Before', date: dates.before },
      { title: 'After', date: dates.after },
    );
    expect(drawn(layout(both, { scale: early })[0])).toEqual([
      '                                                       ~░░░░░░░░░░░░░░Before░>',
    ]);
    expect(drawn(layout(both, { scale: late })[0])).toEqual(['<After░░░░░░░░░░░░░░░░~']);
  });

  test('of which nothing is in view is left out; the undated are always in view', () => {
    const scale = { window: { from: dayOf(2026, 5, 1), to: dayOf(2026, 6, 1) }, widthPx: 620 };
    const past = { id: 'past', name: null, events: events({ title: 'Call', date: dates.day }) };
    const open = { id: 'open', name: null, events: events({ title: 'After', date: dates.after }) };
    const undated = {
      id: 'undated',
      name: null,
      events: events({ title: 'Detention', date: dates.undated }),
    };
    const lanes = layout([], { scale, groups: [past, open, undated] });
    expect(lanes.map(({ id }) => id)).toEqual(['open', 'undated']);
    const closed = new Set(['past', 'open']);
    const bars = layout([], { scale, groups: [past, open], closed });
    expect(bars.map(({ id }) => id)).toEqual(['open']);
  });

  test('keeps the undated apart, one a row', () => {
    const [lane] = layout(
      events({ title: 'Detention', date: dates.undated }, { title: 'Call', date: dates.undated }),
    );
    expect(lane?.undated.map(({ id }) => id)).toEqual(['Detention', 'Call']);
    expect(lane?.rowCount).toBe(2);
  });

  test('has at most eight rows, keeps the selected and what was said, and counts the rest', () => {
    const crowd = events(
      ...Array.from({ length: 10 }, (_, i) => ({ title: `Event ${i}`, date: dates.before })),
      { title: 'Statement', date: dates.before, position: 'oppose' as const },
      { title: 'Chosen', date: dates.before },
    );
    const [lane] = layout(crowd, { selectedId: 'Chosen' });
    const shown = lane?.marks.map(({ event }) => event.id);
    expect(lane?.rowCount).toBe(8);
    expect(lane?.hidden).toBe(4);
    expect(shown).toEqual(expect.arrayContaining(['Chosen', 'Statement']));
    const [opened] = layout(crowd, { open: new Set(['lane']) });
    expect([opened?.rowCount, opened?.hidden]).toEqual([12, 0]);
  });

  test('a closed lane, and a picture of more than 400 marks, counts by week instead', () => {
    const few = events({ title: 'Meeting', date: dates.month });
    expect(layout(few, { closed: new Set(['lane']) })[0]?.bars).not.toBeNull();
    const many = events(
      ...Array.from({ length: 401 }, (_, i) => ({ title: `Event ${i}`, date: dates.day })),
    );
    const [lane] = layout(many);
    expect([lane?.marks.length, lane?.count]).toEqual([0, 401]);
    expect(lane?.bars?.sure.reduce((a, b) => a + b, 0)).toBe(401);
  });
});

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
          const list = events(
            ...sketches.map((one, i) => ({ ...one, title: `${i} ${one.title}` }) as Sketch),
          );
          const scale = { window: { from, to: from + span }, widthPx };
          const [lane] = layout(list, { scale, measure: estimateText });
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
