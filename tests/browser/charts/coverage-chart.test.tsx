import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CoverageChart } from '#src/charts/CoverageChart.tsx';
import { indexQuery } from '#src/data/queries.ts';
import { coverageOf } from '#src/domain/coverage.ts';
import { dayOf } from '#src/domain/day.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { bounds } from '#tests/unit/domain/matrix-rows.ts';
import { article, smallIndex, source } from '#tests/unit/domain/small-index.ts';

let made = 0;
function published(
  outlet: string | null,
  days: [number | null, number | null],
  quotes: number,
  more: Partial<ArticleRow> = {},
): ArticleRow {
  return {
    ...article(`article-${made++}`, outlet),
    date: bounds(...days),
    dateBasis: 'stated',
    quotes,
    ...more,
  };
}
const on = (month: number): [number, number] => [dayOf(2026, month, 11), dayOf(2026, month, 11)];

const FEW = [
  published('daily', on(1), 4),
  published('daily', on(1), 2),
  published('daily', on(3), 1, { dateBasis: 'inferred' }),
  published('daily', [dayOf(2026, 1, 1), dayOf(2026, 12, 31)], 7),
  published(null, [null, null], 5),
];
const MANY = Array.from({ length: 2000 }, (_, i) =>
  published(
    `outlet-${i % 40}`,
    [dayOf(2020, 1 + (i % 60), 3), dayOf(2020, 1 + (i % 60), 3)],
    i % 7,
  ),
);

describe('the chart of what a corpus covers', () => {
  beforeEach(() => page.viewport(1000, 800));
  afterEach(cleanup);

  test('draws a bar as high as there are articles, hatched where the month is inferred', async () => {
    const chart = await showCoverage(FEW);
    const [january, march] = bars(chart);
    expect(bars(chart)).toHaveLength(2);
    expect(january?.fill).toBe('var(--mark)');
    expect(march?.fill).toMatch(/^url/);
    expect((january?.height ?? 0) / (march?.height ?? 1)).toBeCloseTo(2, 1);
  });

  test('gives what has no month no bar: it stands in figures at the end of its row', async () => {
    const chart = await showCoverage(FEW);
    const written = [...chart.querySelectorAll('.yAxis text, .recharts-yAxis-tick-labels text')];
    const texts = new Set(written.map(({ textContent }) => textContent));
    for (const text of ['daily', 'Outlet not stated', 'No exact month', 'Undated', 'Total']) {
      expect(texts).toContain(text);
    }
    const notes = screen.getByRole('list', { name: 'What is missing' });
    expect(notes.textContent).toContain(
      '1 of 5 articles is undated: it is given no month or year.',
    );
    expect(notes.textContent).toContain(
      '1 article is dated, but not to one month: it stands apart.',
    );
    expect(notes.textContent).toContain(
      '1 of the 3 months from Jan 2026 to Mar 2026 has no article known to be of that month.',
    );
  });

  test('says that no other month is covered only where all that is dated is of one', async () => {
    const [one, two, , inexact] = FEW as [ArticleRow, ArticleRow, ArticleRow, ArticleRow];
    await showCoverage([one, two]);
    expect(screen.getByText(/no other month is covered/)).toBeTruthy();
    cleanup();
    await showCoverage([one, two, inexact]);
    expect(screen.queryByText(/no other month is covered/)).toBeNull();
  });

  test('is a table alone where no article is known to a month or a year', async () => {
    render(coverage([published('daily', [null, null], 2)]));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('figure').textContent).toContain('nothing to draw along time');
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('row', { name: 'daily Undated 1 2' })).toBeTruthy();
  });

  test.each([
    ['a few articles', FEW],
    ['two thousand of many outlets', MANY],
  ])('its table has the same numbers to the unit, of %s', async (_, articles) => {
    const chart = await showCoverage(articles);
    const drawnArticles = sumOf(chart);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Count' }), 'Quotes');
    await screen.findByRole('img', { name: 'Quotes by outlet and month' });
    const drawnQuotes = sumOf(screen.getByRole('img', { name: 'Quotes by outlet and month' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = screen.getAllByRole('row').slice(1);
    const values = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    const total = (column: number, kept: (period: string) => boolean) =>
      values.filter((row) => kept(row[1] ?? '')).reduce((sum, row) => sum + Number(row[column]), 0);
    const hasMonth = (period: string) => /20\d\d$/.test(period);
    expect(total(2, hasMonth)).toBe(drawnArticles);
    expect(total(3, hasMonth)).toBe(drawnQuotes);
    expect(total(2, () => true)).toBe(articles.length);
    expect(total(3, () => true)).toBe(articles.reduce((sum, { quotes }) => sum + quotes, 0));
  });

  test.each([390, 1000])('cuts no name and leaves months room, at %i pixels', async (width) => {
    await page.viewport(width, 800);
    const chart = await showCoverage(MANY);
    const frame = chart.getBoundingClientRect();
    for (const text of chart.querySelectorAll('text')) {
      const { left, right } = text.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(right).toBeLessThanOrEqual(frame.right + 1);
    }
    const grid = chart.querySelector('.recharts-cartesian-grid')?.getBoundingClientRect();
    expect(grid?.width ?? 0).toBeGreaterThan(width / 3);
  });
});

function coverage(articles: readonly ArticleRow[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const ids = new Set(articles.flatMap((one) => one.source ?? []));
  const sources = [...ids].map((id) => source(id));
  client.setQueryData(indexQuery().queryKey, smallIndex({ articles, sources }));
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language="en" messages={messages}>
        <CoverageChart coverage={coverageOf(articles)} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

async function showCoverage(articles: readonly ArticleRow[]): Promise<Element> {
  render(coverage(articles));
  const chart = await screen.findByRole('img', { name: 'Articles by outlet and month' });
  await waitFor(() => expect(bars(chart).length).toBeGreaterThan(0));
  return chart;
}

function bars(chart: Element) {
  return [...chart.querySelectorAll('[data-count] rect')].map((bar) => ({
    fill: bar.getAttribute('fill') ?? '',
    height: bar.getBoundingClientRect().height,
  }));
}

function sumOf(chart: Element): number {
  return [...chart.querySelectorAll('[data-count]')].reduce(
    (sum, bar) => sum + Number(bar.getAttribute('data-count')),
    0,
  );
}
