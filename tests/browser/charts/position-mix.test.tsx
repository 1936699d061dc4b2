import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PositionMix } from '#src/charts/PositionMix.tsx';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';

const NOBODY = {
  support: 0,
  'support-with-reservations': 0,
  neutral: 0,
  unclear: 0,
  oppose: 0,
  none: 5,
};
const NONE = { ...NOBODY, none: 0 };
const MIXES = [
  {
    id: 'treaty',
    name: 'Treaty',
    counts: { ...NOBODY, support: 2, 'support-with-reservations': 1, oppose: 4 },
    inferred: { ...NONE, oppose: 3 },
    filteredOut: 0,
  },
  {
    id: 'visit',
    name: 'Visit',
    counts: { ...NOBODY, neutral: 1, unclear: 1, none: 7 },
    inferred: { ...NONE, unclear: 1 },
    filteredOut: 2,
  },
  { id: 'silence', name: 'Silence', counts: NOBODY, inferred: NONE, filteredOut: 0 },
];

describe('the mix of stances', () => {
  beforeEach(() => page.viewport(1000, 700));
  afterEach(cleanup);

  test('draws bars as long as there are actors, from support to opposition', async () => {
    await showMix();
    const treaty = bars('Treaty');
    expect(treaty.map(({ fill }) => fill.replace(/#.*_/, '#'))).toEqual([
      'var(--sup)',
      'url(#support-with-reservations)',
      'var(--opp)',
      'url(#oppose-inferred)',
    ]);
    const [support, reservations, oppose, inferred] = treaty.map(({ box }) => box);
    expect((support?.width ?? 0) / (reservations?.width ?? 0)).toBeCloseTo(2, 1);
    expect((oppose?.width ?? 0) / (reservations?.width ?? 0)).toBeCloseTo(1, 1);
    expect((inferred?.width ?? 0) / (reservations?.width ?? 0)).toBeCloseTo(3, 1);
    expect(oppose?.right).toBeCloseTo(inferred?.left ?? 0, 0);
    expect(support?.right).toBeCloseTo(reservations?.left ?? 0, 0);
    expect(reservations?.right).toBeCloseTo(oppose?.left ?? 0, 0);
    expect(bars('Silence')).toEqual([]);
  });

  test('counts what is inferred and who is silent at the end of every row, even of one without a bar', async () => {
    const image = await showMix();
    expect(figures(image, 'inferred')).toEqual(['3', '1', '0']);
    expect(figures(image, 'silent')).toEqual(['5', '7', '5']);
    const key = [...document.querySelectorAll('[data-chart-key] > *')].map((li) => li.textContent);
    expect(key).toEqual(
      expect.arrayContaining(['Inferred, not stated', 'No statement: silence is not a stance']),
    );
  });

  test('has the same numbers in its table, for the same issues', async () => {
    const image = await showMix();
    const drawn = ['inferred', 'silent'].map((counted) => figures(image, counted));
    expect(screen.getByRole('figure').textContent).toContain('Not drawn: 2 cells');
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const [head, ...rows] = screen
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    expect(rows.map(([name]) => name)).toEqual(['Treaty', 'Visit', 'Silence']);
    expect(column('Of “Oppose”, inferred')).toEqual(['3', '0', '0']);
    expect(column('Of “Unclear”, inferred')).toEqual(['0', '1', '0']);
    expect(head).not.toContain('Of “Support”, inferred');
    expect(drawn).toEqual([['3', '1', '0'], column('No statement on record')]);
    expect(column('Evidence only outside the filters')).toEqual(['0', '2', '0']);
  });

  test('has no column of inferred stances where none is', async () => {
    const declared = MIXES.map((mix) => ({ ...mix, inferred: NONE }));
    const image = await showMix(declared);
    expect(figures(image, 'inferred')).toEqual([]);
    expect(document.querySelector('[data-chart-key]')?.textContent).not.toContain('Inferred');
  });

  test('counts actors in whole numbers, and is one image with a name', async () => {
    const image = await showMix();
    const ticks = [...image.querySelectorAll('.recharts-xAxis-tick-labels text')];
    expect(ticks.map((tick) => tick.textContent)).toEqual('01234567'.split(''));
    expect(image.querySelector('title')?.textContent).toBe(
      'Number of actors with each stance, by issue, and of those with no statement; 4 of the stances are inferred',
    );
    expect(image.getAttribute('tabindex')).toBeNull();
  });

  test('puts no style sheet of its own into the page', async () => {
    const before = document.querySelectorAll('style').length;
    await showMix();
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });
});

async function showMix(mixes = MIXES): Promise<Element> {
  render(
    <LanguageProvider language="en" messages={messages}>
      <PositionMix mixes={mixes} scope="" />
    </LanguageProvider>,
  );
  const image = await screen.findByRole('img');
  await waitFor(() => expect(bars('Treaty').length).toBeGreaterThan(2));
  return image;
}

function figures(image: Element, counted: string): (string | null)[] {
  return [...image.querySelectorAll(`[data-counted=${counted}]`)].map((one) => one.textContent);
}

function bars(issue: string): { fill: string; box: DOMRect }[] {
  return [...document.querySelectorAll(`path[name="${issue}"]`)].map((bar) => ({
    fill: bar.getAttribute('fill') ?? '',
    box: bar.getBoundingClientRect(),
  }));
}
