import type { Covered } from '#src/domain/coverage.ts';
import type { ChartTable } from './ChartWithTable.tsx';
import type { NamedRow } from './CoverageBars.tsx';

type Words = Readonly<
  Record<
    | 'outlet'
    | 'published'
    | 'articles'
    | 'quotes'
    | 'unsureArticles'
    | 'unsureQuotes'
    | 'undated'
    | 'inexact',
    string
  >
>;

const NONE: Covered = { articles: 0, quotes: 0 };

/**
 * Both counts of every outlet, by the periods in which it has any, then of what belongs to none.
 * @param hasUnsure whether there are columns for what is of an inferred or approximate date
 */
export function coverageTable(
  rows: readonly NamedRow[],
  periods: readonly string[],
  hasUnsure: boolean,
  words: Words,
): ChartTable {
  const lineOf = (name: string, period: string, all: Covered, unsure: Covered) =>
    all.articles === 0
      ? []
      : [
          {
            name,
            values: [
              period,
              all.articles,
              all.quotes,
              ...(hasUnsure ? [unsure.articles, unsure.quotes] : []),
            ],
          },
        ];
  return {
    columns: [
      words.outlet,
      words.published,
      words.articles,
      words.quotes,
      ...(hasUnsure ? [words.unsureArticles, words.unsureQuotes] : []),
    ],
    rows: rows.flatMap((row) => [
      ...row.periods.flatMap(({ sure, unsure }, place) =>
        lineOf(row.name, periods[place] ?? '', plus(sure, unsure), unsure),
      ),
      ...lineOf(row.name, words.inexact, row.inexact, NONE),
      ...lineOf(row.name, words.undated, row.undated, NONE),
    ]),
  };
}

function plus(a: Covered, b: Covered): Covered {
  return { articles: a.articles + b.articles, quotes: a.quotes + b.quotes };
}
