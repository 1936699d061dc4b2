import { LOCALE_OF, type Language } from './language.ts';

type Part = 'day' | 'month' | 'year';

/**
 * Dates in words. All take milliseconds since 1970-01-01 UTC and read them in UTC, so that no
 * time zone can move a day. Abbreviated months stand without a dot.
 */

/** `11 ene 2026`, `11 Jan 2026` */
export function formatDay(language: Language, ms: number): string {
  return joinParts(language, ms, ['day', 'month', 'year']);
}

/** `11 ene`, `11 Jan` */
export function formatDayMonth(language: Language, ms: number): string {
  return joinParts(language, ms, ['day', 'month']);
}

/** `dic 2025`, `Dec 2025` */
export function formatMonth(language: Language, ms: number): string {
  return joinParts(language, ms, ['month', 'year']);
}

/** `dic`, `Dec`: for axes */
export function formatMonthName(language: Language, ms: number): string {
  return joinParts(language, ms, ['month']);
}

/** `diciembre 2025`, `December 2025`: for headings */
export function formatMonthInFull(language: Language, ms: number): string {
  return joinParts(language, ms, ['month', 'year'], 'long');
}

/** `2026` */
export function formatYear(language: Language, ms: number): string {
  return joinParts(language, ms, ['year']);
}

type MonthStyle = 'short' | 'long';

function joinParts(
  language: Language,
  ms: number,
  wanted: readonly Part[],
  month: MonthStyle = 'short',
): string {
  const parts = formatterFor(language, month).formatToParts(ms);
  return wanted
    .map((type) => parts.find((part) => part.type === type)?.value.replace('.', '') ?? '')
    .join(' ');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make, and an axis asks for hundreds of dates. */
function formatterFor(language: Language, month: MonthStyle): Intl.DateTimeFormat {
  const key = `${language} ${month}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE_OF[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month,
    year: 'numeric',
  });
  formatters.set(key, made);
  return made;
}
