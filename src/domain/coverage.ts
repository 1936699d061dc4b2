import type { ArticleRow } from '#src/schema/index-file.ts';
import { monthStepStart, nextMonthStep } from './calendar.ts';
import type { Day } from './day.ts';

/** What is counted of a corpus. */
export type Measure = 'articles' | 'quotes';
export type Covered = Readonly<Record<Measure, number>>;

/** Of one outlet in one period. */
export type CoveredPeriod = {
  /** By a date that is stated and exact enough. */
  sure: Covered;
  /** By one that is inferred, approximate or uncertain. */
  unsure: Covered;
};

/** What one outlet gave. */
export type CoverageRow = {
  /** Id of the outlet; null: no article says. */
  source: string | null;
  /** That it is this outlet is inferred; what is stated to be from it is another row. */
  isInferred: boolean;
  /** One for each period of the whole, in order. */
  periods: readonly CoveredPeriod[];
  /** Dated, but to more than one period: it belongs to none of them. */
  inexact: Covered;
  undated: Covered;
  total: Covered;
};

export type Coverage = {
  unit: 'month' | 'year';
  /** First days, without a gap from the first period with an article to the last. */
  periods: readonly Day[];
  /** Most articles first; what is of no known outlet comes last. */
  rows: readonly CoverageRow[];
};

/** More are told by year. */
const MOST_MONTHS = 96;
const MONTHS_OF_YEAR = 12;

/**
 * How many articles and quotes a corpus has by outlet and month of publication; by year where it
 * goes over more than eight of them, or no article is known to its month. Every article is counted
 * once: one whose date leaves the month open is put into none.
 */
export function coverageOf(articles: readonly ArticleRow[]): Coverage {
  const byMonth = periodsWith(articles, 1);
  const isByMonth = byMonth.length > 0 && byMonth.length <= MOST_MONTHS;
  const months = isByMonth ? 1 : MONTHS_OF_YEAR;
  const periods = isByMonth ? byMonth : periodsWith(articles, months);
  const places = new Map(periods.map((start, place) => [start, place]));
  const byOutlet = new Map<string, ArticleRow[]>();
  for (const article of articles) {
    const key = `${article.source ?? ''} ${isOutletInferred(article)}`;
    const own = byOutlet.get(key);
    if (own) own.push(article);
    else byOutlet.set(key, [article]);
  }
  return {
    unit: isByMonth ? 'month' : 'year',
    periods,
    rows: [...byOutlet.values()]
      .map((own) => rowOf(own, places, months))
      .toSorted(
        (a, b) =>
          Number(a.source === null) - Number(b.source === null) ||
          b.total.articles - a.total.articles,
      ),
  };
}

/** Several rows as one, for what is too much to tell apart. */
export function joinedRows(rows: readonly CoverageRow[]): Omit<CoverageRow, 'source'> {
  const periods = rows[0]?.periods.map((_, place) => ({
    sure: sum(rows.flatMap((row) => row.periods[place]?.sure ?? [])),
    unsure: sum(rows.flatMap((row) => row.periods[place]?.unsure ?? [])),
  }));
  return {
    isInferred: false,
    periods: periods ?? [],
    inexact: sum(rows.map((row) => row.inexact)),
    undated: sum(rows.map((row) => row.undated)),
    total: sum(rows.map((row) => row.total)),
  };
}

function rowOf(
  articles: readonly ArticleRow[],
  places: ReadonlyMap<Day, number>,
  months: number,
): CoverageRow {
  const sure: ArticleRow[][] = Array.from(places, () => []);
  const unsure: ArticleRow[][] = Array.from(places, () => []);
  const inexact: ArticleRow[] = [];
  const undated: ArticleRow[] = [];
  for (const article of articles) {
    const place = places.get(periodOf(article, months) ?? NaN);
    const bins = isSure(article) ? sure : unsure;
    const aside = article.date.shape === 'undated' ? undated : inexact;
    (place === undefined ? aside : (bins[place] ?? aside)).push(article);
  }
  const [first] = articles;
  return {
    source: first?.source ?? null,
    isInferred: first !== undefined && isOutletInferred(first),
    periods: sure.map((own, place) => ({
      sure: countOf(own),
      unsure: countOf(unsure[place] ?? []),
    })),
    inexact: countOf(inexact),
    undated: countOf(undated),
    total: countOf(articles),
  };
}

function isOutletInferred({ source, sourceBasis }: ArticleRow): boolean {
  return source !== null && sourceBasis === 'inferred';
}

function isSure({ date, dateBasis }: ArticleRow): boolean {
  return dateBasis !== 'inferred' && date.approximate === 'none' && !date.uncertain;
}

/** First day of the one period that holds all possible days; null: there is no such one. */
function periodOf({ date }: ArticleRow, months: number): Day | null {
  if (date.min === null || date.max === null) return null;
  const start = monthStepStart(date.min, months);
  return start === monthStepStart(date.max, months) ? start : null;
}

function periodsWith(articles: readonly ArticleRow[], months: number): Day[] {
  const starts = articles.flatMap((article) => periodOf(article, months) ?? []);
  const last = starts.reduce((a, b) => Math.max(a, b), -Infinity);
  const periods: Day[] = [];
  let start = starts.reduce((a, b) => Math.min(a, b), Infinity);
  while (start <= last) {
    periods.push(start);
    start = nextMonthStep(start, months);
  }
  return periods;
}

function countOf(articles: readonly ArticleRow[]): Covered {
  return sum(articles.map(({ quotes }) => ({ articles: 1, quotes })));
}

function sum(parts: readonly Covered[]): Covered {
  let articles = 0;
  let quotes = 0;
  for (const part of parts) {
    articles += part.articles;
    quotes += part.quotes;
  }
  return { articles, quotes };
}
