import { describe, expect, test } from 'vitest';
import type { LaneLayout, LanesInput } from '#src/domain/timeline-lanes.ts';
import { dayOf } from '#src/domain/day.ts';
import { laidOut, sketched } from './lane-sketches.ts';
import { setOf } from './table-of.ts';
import { dates } from './some-dates.ts';

/** Pixels that one letter of the drawings below stands for, and that every letter is wide. */
const LETTER_PX = 8;
const measure = (text: string) => [...text].length * LETTER_PX;

const lay = (list: Parameters<typeof laidOut>[0], options: Partial<LanesInput> = {}) =>
  laidOut(list, { measure, ...options });

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

const FEB_10 = dayOf(2026, 2, 10);

describe('a lane', () => {
  test('draws every date as wide as it is known, its label inside where it fits', () => {
    const [lane] = lay(
      sketched(
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
    const [lane] = lay(
      sketched(
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
    const [lane] = lay(sketched({ title: 'Anniversary', date: dates.year, status: 'planned' }));
    expect(drawn(lane)).toEqual([
      '                       [Anniversary··········································>',
    ]);
  });

  test('what may lie in view stands at the edge beyond which its known bound is', () => {
    const early = { window: { from: dayOf(2025, 6, 1), to: dayOf(2025, 9, 1) }, widthPx: 620 };
    const late = { window: { from: dayOf(2026, 5, 1), to: dayOf(2026, 9, 1) }, widthPx: 620 };
    const both = sketched(
      { title: 'Before', date: dates.before },
      { title: 'After', date: dates.after },
    );
    expect(drawn(lay(both, { scale: early })[0])).toEqual([
      '                                                       ~░░░░░░░░░░░░░░Before░>',
    ]);
    expect(drawn(lay(both, { scale: late })[0])).toEqual(['<After░░░░░░░░░░░░░░░░~']);
  });

  test('of which nothing is in view is left out; the undated are always in view', () => {
    const scale = { window: { from: dayOf(2026, 5, 1), to: dayOf(2026, 6, 1) }, widthPx: 620 };
    const past = {
      id: 'past',
      name: null,
      events: setOf(sketched({ title: 'Call', date: dates.day })),
    };
    const open = {
      id: 'open',
      name: null,
      events: setOf(sketched({ title: 'After', date: dates.after })),
    };
    const undated = {
      id: 'undated',
      name: null,
      events: setOf(sketched({ title: 'Detention', date: dates.undated })),
    };
    const lanes = lay([], { scale, groups: [past, open, undated] });
    expect(lanes.map(({ id }) => id)).toEqual(['open', 'undated']);
    const closed = new Set(['past', 'open']);
    const bars = lay([], { scale, groups: [past, open], closed });
    expect(bars.map(({ id }) => id)).toEqual(['open']);
  });

  test('keeps the undated apart, one a row', () => {
    const [lane] = lay(
      sketched({ title: 'Detention', date: dates.undated }, { title: 'Call', date: dates.undated }),
    );
    expect(lane?.undated.map(({ id }) => id)).toEqual(['Detention', 'Call']);
    expect(lane?.rowCount).toBe(2);
  });

  test('has at most eight rows, keeps the selected and what was said, and counts the rest', () => {
    const crowd = sketched(
      ...Array.from({ length: 10 }, (_, i) => ({ title: `Event ${i}`, date: dates.before })),
      { title: 'Statement', date: dates.before, position: 'oppose' as const },
      { title: 'Chosen', date: dates.before },
    );
    const [lane] = lay(crowd, { selectedId: 'Chosen' });
    const shown = lane?.marks.map(({ event }) => event.id);
    expect(lane?.rowCount).toBe(8);
    expect(lane?.hidden).toBe(4);
    expect(shown).toEqual(expect.arrayContaining(['Chosen', 'Statement']));
    const [opened] = lay(crowd, { open: new Set(['lane']) });
    expect([opened?.rowCount, opened?.hidden]).toEqual([12, 0]);
  });

  test('a closed lane, and a picture of more than 400 marks, counts by week instead', () => {
    const few = sketched({ title: 'Meeting', date: dates.month });
    expect(lay(few, { closed: new Set(['lane']) })[0]?.bars).not.toBeNull();
    expect(lay(few, { barsOnly: true })[0]?.bars).not.toBeNull();
    const many = sketched(
      ...Array.from({ length: 401 }, (_, i) => ({ title: `Event ${i}`, date: dates.day })),
    );
    const [lane] = lay(many);
    expect([lane?.marks.length, lane?.count]).toEqual([0, 401]);
    expect(lane?.bars?.sure.reduce((a, b) => a + b, 0)).toBe(401);
  });

  test('no bar stands for the undated: they are counted apart', () => {
    const [lane] = lay(
      sketched(
        { title: 'Meeting', date: dates.month },
        { title: 'Visit', date: dates.undated },
        { title: 'Call', date: dates.undated },
      ),
      { closed: new Set(['lane']) },
    );
    expect([lane?.undated.length, lane?.undatedCount, lane?.count]).toEqual([0, 2, 3]);
  });

  test('the selected event has its mark before the bars', () => {
    const many = sketched(
      ...Array.from({ length: 401 }, (_, i) => ({ title: `Event ${i}`, date: dates.day })),
      { title: 'Visit', date: dates.undated },
    );
    const marksOf = (selectedId: string) => {
      const [lane] = lay(many, { selectedId });
      expect([lane?.bars === null, lane?.hidden, lane?.far]).toEqual([false, 0, 0]);
      return [lane?.marks, lane?.undated.map((event) => ({ event }))].map((of) =>
        of?.map(({ event }) => event.id),
      );
    };
    expect(marksOf('Event 7')).toEqual([['Event 7'], []]);
    expect(marksOf('Visit')).toEqual([[], ['Visit']]);
    const elsewhere = { window: { from: dayOf(2024, 1, 1), to: dayOf(2024, 2, 1) }, widthPx: 620 };
    const [past] = lay(sketched({ title: 'After', date: dates.after }), {
      scale: elsewhere,
      selectedId: 'After',
    });
    expect(past).toBeUndefined();
  });

  test('where open dates are too many, those with a far bound are counted apart, but for the selected one', () => {
    const window = { from: dayOf(2027, 1, 1), to: dayOf(2027, 2, 1) };
    const far = sketched(
      ...Array.from({ length: 401 }, (_, i) => ({ title: `Event ${i}`, date: dates.after })),
    );
    const [lane] = lay(far, { scale: { window, widthPx: 620 } });
    expect([lane?.marks.length, lane?.hidden, lane?.far, lane?.count]).toEqual([0, 0, 401, 401]);
    const [chosen] = lay(far, { scale: { window, widthPx: 620 }, selectedId: 'Event 3' });
    expect(chosen?.marks.map(({ event }) => event.id)).toEqual(['Event 3']);
    expect([chosen?.hidden, chosen?.far]).toEqual([0, 400]);
  });

  test('from close by, what happened on a day is drawn, however many dates are far longer', () => {
    const crowd = sketched(
      { title: 'On a day', date: dates.day },
      ...Array.from({ length: 401 }, (_, i) => ({ title: `Event ${i}`, date: dates.febToMar })),
      { title: 'On another', date: { ...dates.day, min: FEB_10, max: FEB_10 } },
    );
    const around = (days: number) => ({
      window: { from: FEB_10 - days, to: FEB_10 + days },
      widthPx: 620,
    });
    const [close] = lay(crowd, { scale: around(5) });
    expect(close?.marks.map(({ event }) => event.id)).toEqual(['On another']);
    expect([close?.bars, close?.far]).toEqual([null, 401]);
    const [further] = lay(crowd, { scale: around(40) });
    expect(further?.marks).toEqual([]);
    expect(further?.bars).not.toBeNull();
  });

  test('an undated event that is selected is among those that are drawn', () => {
    const crowd = sketched(
      ...Array.from({ length: 12 }, (_, i) => ({ title: `Event ${i}`, date: dates.undated })),
    );
    const [lane] = lay(crowd, { selectedId: 'Event 11' });
    expect(lane?.undated.map(({ id }) => id)).toContain('Event 11');
    expect([lane?.undated.length, lane?.hidden, lane?.rowCount]).toEqual([8, 4, 8]);
  });
});
