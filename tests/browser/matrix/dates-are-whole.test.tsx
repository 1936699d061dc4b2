import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { dayOf } from '#src/domain/day.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import { actor, bounds, issue, stance, undated } from '#tests/unit/domain/matrix-rows.ts';
import { article } from '#tests/unit/domain/small-index.ts';
import { dates } from '#tests/unit/domain/some-dates.ts';
import { nextFrame } from './cells-on-screen.ts';
import { corpusOf } from './large-corpus.ts';
import { showMatrix } from './show-matrix.tsx';

const [late, early] = [dayOf(2026, 9, 28), dayOf(2019, 12, 30)];
const DATES: readonly DateRecord[] = [
  ...Object.values(dates),
  bounds(null, late),
  bounds(late, null),
  bounds(late, late),
  bounds(early, late),
  bounds(late - 20, late),
  bounds(late - 90, late),
  { ...bounds(dayOf(1998, 3, 2), late), approximate: 'both' },
  undated,
];

/** An actor for each date, whose columns have one quote, a dozen, and three from two outlets. */
function datedCorpus(): CorpusIndex {
  const issues = Array.from({ length: 7 }, (_, i) => issue(`issue-${i}`));
  const actors = DATES.map((_, i) => actor(`actor-${String(i).padStart(2, '0')}`));
  const stances = DATES.flatMap((date, i) =>
    issues.flatMap((about, column) => {
      const said = { actor: actors[i] as (typeof actors)[number], issue: about, date };
      const position = column === 3 ? 'unclear' : 'support-with-reservations';
      const outlets = column % 3 === 2 ? ['daily', 'herald', null] : ['daily'];
      const times = column % 3 === 1 ? 12 : 1;
      return outlets.flatMap((outlet) =>
        Array.from({ length: times }, () => ({
          ...stance({ ...said, position }),
          article: article(`in-${outlet}`, outlet),
        })),
      );
    }),
  );
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [one.id, one]));
  return {
    ...corpusOf(0, 0),
    issues,
    issueById: byId(issues),
    actors,
    actorById: byId(actors),
    stances,
  };
}

afterEach(cleanup);

/** The second line of each cell, and in it the date. */
function lines(grid: HTMLElement): { line: HTMLElement; date: HTMLElement }[] {
  return [...grid.querySelectorAll<HTMLElement>('[role="gridcell"] b + span')].map((line) => {
    return { line, date: line.firstElementChild as HTMLElement };
  });
}

test.each([
  [1130, 'es'],
  [1130, 'en'],
  [1240, 'es'],
  [1366, 'en'],
  [1440, 'es'],
  [1920, 'es'],
] as const)('no date is cut in a window of %i pixels, in %s', async (width, language) => {
  await page.viewport(width, 900);
  const grid = await showMatrix(datedCorpus(), '/matrix?v=1&view=detailed', language);
  await document.fonts.load('450 12px "Inter Variable"');
  await nextFrame();
  const drawn = lines(grid);
  expect(drawn).toHaveLength(DATES.length * 7);
  const isCut = ({ scrollWidth, clientWidth }: HTMLElement) => scrollWidth > clientWidth;
  const cut = drawn.filter(({ date, line }) => isCut(date) || isCut(line));
  expect(cut.map(({ line }) => line.textContent)).toEqual([]);
  const told = drawn.map(({ date }) => date.textContent);
  const full = language === 'es' ? '≤ 28 set 2026' : '≤ 28 Sept 2026';
  if (width === 1920) expect(told).toContain(full);
  if (width < 1300) {
    expect(told).not.toContain(full);
    expect(told).toContain('≤ 2026');
  }
  // Beside one short number all have a form with room, save what takes a word or two centuries.
  const untold = drawn.filter(({ line }) => /^…\d$/.test(line.textContent));
  const names = untold.map(({ line }) => line.closest('[aria-label]')?.getAttribute('aria-label'));
  expect(names.filter((name) => !/, (hasta|desde|until|since) |1998/.test(name ?? ''))).toEqual([]);
});

test('a compact cell raises one step where the coding is little sure, and none elsewhere', async () => {
  await page.viewport(1440, 900);
  const index = corpusOf(5, 7);
  const [first, ...others] = index.stances;
  if (!first) throw new Error('nobody says anything');
  const stances = [{ ...first, confidence: 'low' as const }, ...others];
  const grid = await showMatrix({ ...index, stances }, '/matrix?v=1&view=compact');
  const marked = [...grid.querySelectorAll('[role="gridcell"]')].filter(
    (cell) => getComputedStyle(cell, '::after').content !== 'none',
  );
  expect(marked.map((cell) => cell.getAttribute('aria-label'))).toEqual([
    expect.stringMatching(/^actor-000, issue-0: .* low confidence, /),
  ]);
});
