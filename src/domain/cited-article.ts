import type { DateRecord } from '#src/schema/date-record.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import type { Source } from '#src/schema/source.ts';
import type { Language } from '#src/schema/vocabulary.ts';
import { dateExpression } from './date-expression.ts';
import { webAddress } from './web-address.ts';

/**
 * What a citation of an article can say. What the corpus does not know is null and stays so: no
 * style gets a guess. The corpus records no authors, and no style here has one.
 */
export type CitedArticle = {
  id: string;
  /** The headline, verbatim. */
  title: string | null;
  /** Our own words for the article, for where it has no headline. */
  description: string;
  outlet: string | null;
  /** The outlet, or the date, is concluded by us: styles put what the citer supplies in brackets. */
  isOutletInferred: boolean;
  isDateInferred: boolean;
  /** Null: undated, or open on a side, which styles know no date for. */
  date: CitedDate | null;
  /** As it is written in EDTF, with open sides; null: undated. */
  edtf: string | null;
  url: string | null;
  /** Of the article. */
  language: Language;
};

/** From one date to another, each as exact as it is known; the same where it is one. */
export type CitedDate = {
  from: DateParts;
  to: DateParts;
  isApproximate: boolean;
  isUncertain: boolean;
};

/** `[2026]`, `[2026, 1]` or `[2026, 1, 11]`, month 1 to 12. */
export type DateParts = readonly [year: number, month?: number, dayOfMonth?: number];

/** @param language of the citation, in which what we say ourselves is said */
export function citedArticle(
  article: ArticleRow,
  source: Source | null,
  language: Language,
): CitedArticle {
  return {
    id: article.id,
    title: article.headline,
    description: article.label[language],
    outlet: source?.name ?? null,
    isOutletInferred: article.sourceBasis === 'inferred',
    isDateInferred: article.dateBasis === 'inferred',
    date: citedDate(article.date),
    edtf: article.date.edtf,
    url: webAddress(article.url),
    language: article.language,
  };
}

function citedDate({ min, max, approximate, uncertain }: DateRecord): CitedDate | null {
  if (min === null || max === null) return null;
  const [from = '', to = from] = dateExpression({ start: min, end: max }).split('..');
  return {
    from: partsOf(from),
    to: partsOf(to),
    isApproximate: approximate !== 'none',
    isUncertain: uncertain,
  };
}

/** @param date `2026`, `2026-01` or `2026-01-11`; the year may have a sign */
function partsOf(date: string): DateParts {
  const [, year, month, day] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (month === undefined) return [Number(year)];
  return day === undefined
    ? [Number(year), Number(month)]
    : [Number(year), Number(month), Number(day)];
}

/** Whether a date is one day, month or year. */
export function isOneDate({ from, to }: CitedDate): boolean {
  return from.join('-') === to.join('-');
}
