import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, joinedRows, type Covered, type CoverageRow } from '#src/domain/coverage.ts';
import { calendarDate, dayOf } from '#src/domain/day.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { bounds } from './matrix-rows.ts';
import { article } from './small-index.ts';

let made = 0;

function published(
  days: [number | null, number | null],
  more: Partial<ArticleRow> & { approximate?: 'both'; uncertain?: boolean } = {},
): ArticleRow {
  const { approximate = 'none', uncertain = false, ...rest } = more;
  return {
    ...article(`article-${made++}`, 'daily'),
    quotes: 3,
    dateBasis: 'stated',
    ...rest,
    date: { ...bounds(...days), approximate, uncertain },
  };
}

const on = (year: number, month: number, dayOfMonth: number): [number, number] => {
  const day = dayOf(year, month, dayOfMonth);
  return [day, day];
};
const ONE = { articles: 1, quotes: 3 };
const NONE = { articles: 0, quotes: 0 };

describe('what a corpus covers', () => {
  test('is counted by outlet and month, months without an article among them', () => {
    const { unit, periods, rows } = coverageOf([
      published(on(2026, 1, 31)),
      published(on(2025, 11, 1)),
      published(on(2026, 1, 1), { source: 'weekly', quotes: 0 }),
    ]);
    expect(unit).toBe('month');
    expect(periods).toEqual([dayOf(2025, 11, 1), dayOf(2025, 12, 1), dayOf(2026, 1, 1)]);
    expect(rows.map(({ source }) => source)).toEqual(['daily', 'weekly']);
    expect(rows[0]?.periods.map(({ sure }) => sure)).toEqual([ONE, NONE, ONE]);
    expect(rows[1]?.total).toEqual({ articles: 1, quotes: 0 });
  });

  test('gives no month to what is undated, nor to what is known to more than one', () => {
    const { periods, rows } = coverageOf([
      published([null, null]),
      published([dayOf(2025, 1, 1), dayOf(2025, 12, 31)]),
      published([dayOf(2025, 12, 31), dayOf(2026, 1, 1)]),
      published([null, dayOf(2026, 1, 11)]),
      published([dayOf(2026, 1, 11), null]),
      published([dayOf(2026, 1, 1), dayOf(2026, 1, 31)]),
    ]);
    expect(periods).toEqual([dayOf(2026, 1, 1)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      periods: [{ sure: ONE, unsure: NONE }],
      inexact: { articles: 4, quotes: 12 },
      undated: ONE,
      total: { articles: 6, quotes: 18 },
    });
  });

  test('keeps a month that is inferred, approximate or uncertain apart from one that is stated', () => {
    const { rows } = coverageOf([
      published(on(2026, 1, 11)),
      published(on(2026, 1, 11), { dateBasis: 'inferred' }),
      published(on(2026, 1, 11), { approximate: 'both' }),
      published(on(2026, 1, 11), { uncertain: true }),
    ]);
    expect(rows[0]?.periods).toEqual([{ sure: ONE, unsure: { articles: 3, quotes: 9 } }]);
  });

  test('keeps an outlet that is inferred apart, and one that is not stated last', () => {
    const { rows } = coverageOf([
      published(on(2026, 1, 1), { source: null }),
      published(on(2026, 1, 2), { source: null }),
      published(on(2026, 1, 3), { sourceBasis: 'inferred' }),
      published(on(2026, 1, 4), { sourceBasis: 'stated' }),
      published(on(2026, 1, 5)),
    ]);
    expect(rows.map((row) => [row.source, row.isInferred, row.total.articles])).toEqual([
      ['daily', false, 2],
      ['daily', true, 1],
      [null, false, 2],
    ]);
  });

  test('is told by year where months would be too many, and then a year is exact enough', () => {
    const years = coverageOf([
      published(on(2018, 3, 1)),
      published(on(2026, 4, 1)),
      published([dayOf(2021, 1, 1), dayOf(2021, 12, 31)]),
    ]);
    expect(years.unit).toBe('year');
    expect(years.periods.map((day) => calendarDate(day).year)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(years.rows[0]?.periods[3]?.sure).toEqual(ONE);
    const only = coverageOf([published([dayOf(2021, 1, 1), dayOf(2021, 12, 31)])]);
    expect(only).toMatchObject({ unit: 'year', periods: [dayOf(2021, 1, 1)] });
  });

  test('is nothing where no article is dated, or there is none', () => {
    expect(coverageOf([])).toMatchObject({ periods: [], rows: [] });
    const undated = coverageOf([published([null, null])]);
    expect(undated.periods).toEqual([]);
    expect(undated.rows[0]).toMatchObject({ periods: [], undated: ONE, total: ONE });
  });
});

const anyDay = fc.option(fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2032, 1, 1) }));
const anyArticle = fc
  .record({
    one: anyDay,
    other: anyDay,
    source: fc.constantFrom('daily', 'weekly', null),
    sourceBasis: fc.constantFrom('stated', 'inferred', null),
    dateBasis: fc.constantFrom('stated', 'inferred', null),
    quotes: fc.nat(9),
    isDay: fc.boolean(),
  })
  .map(({ one, other, isDay, ...more }) => {
    const isTurned = one !== null && other !== null && one > other;
    const [min, max] = isDay ? [one, one] : isTurned ? [other, one] : [one, other];
    return published([min, max], more);
  });

test('whatever the dates, each article and quote is counted once, and in the month it is of', () => {
  fc.assert(
    fc.property(fc.array(anyArticle, { maxLength: 12 }), (articles) => {
      const { unit, periods, rows } = coverageOf(articles);
      const quotes = articles.reduce((sum, one) => sum + one.quotes, 0);
      expect(joinedRows(rows).total).toEqual({ articles: articles.length, quotes });
      for (const row of rows) expect(partsOf(row)).toEqual(row.total);
      const monthOf = (day: number) => {
        const { year, month } = calendarDate(day);
        return unit === 'year' ? String(year) : `${year} ${month}`;
      };
      const whole = joinedRows(rows).periods;
      for (const [place, start] of periods.entries()) {
        const own = articles.filter(
          ({ date: { min, max } }) =>
            min !== null &&
            max !== null &&
            monthOf(min) === monthOf(start) &&
            monthOf(max) === monthOf(start),
        );
        const { sure, unsure } = whole[place] ?? { sure: NONE, unsure: NONE };
        expect(sure.articles + unsure.articles).toBe(own.length);
        expect(unsure.articles).toBe(own.filter((one) => one.dateBasis === 'inferred').length);
      }
    }),
    { numRuns: 2000 },
  );
});

function partsOf({ periods, inexact, undated }: CoverageRow): Covered {
  const parts = [...periods.flatMap(({ sure, unsure }) => [sure, unsure]), inexact, undated];
  return {
    articles: parts.reduce((sum, part) => sum + part.articles, 0),
    quotes: parts.reduce((sum, part) => sum + part.quotes, 0),
  };
}
