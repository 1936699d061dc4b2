import type { DateRecord, DateShape } from '#src/schema/date-record.ts';
import type { Language } from '#src/schema/vocabulary.ts';
import type { EventRow } from './corpus-index.ts';

export const LIST_SORT_KEYS = ['date', 'title', 'actors', 'issue', 'quotes'] as const;
export type ListSortKey = (typeof LIST_SORT_KEYS)[number];
export type ListSort = { key: ListSortKey; descending: boolean };

/** On the same day: up to it, lasting until it, within days around it, on it, from it on. */
const SHAPE_RANK: Readonly<Record<DateShape, number>> = {
  before: 0,
  throughout: 1,
  within: 2,
  day: 3,
  after: 4,
  undated: 5,
};

/** Events in the order of the list, which is also that of “next” and “previous”. */
export function sortEvents(
  events: readonly EventRow[],
  sort: ListSort,
  language: Language,
): EventRow[] {
  const compare = COMPARE[sort.key];
  const direction = sort.descending ? -1 : 1;
  return events.toSorted(
    (a, b) =>
      undatedLast(sort.key, a, b) ||
      direction * compare(a, b, language) ||
      byDate(a.date, b.date) ||
      a.row - b.row,
  );
}

/**
 * Chronological order of dates known to different degrees. A stretch of days counts as its middle,
 * one that is open on one side as its known bound, what lasted as its last known day; the undated
 * come last.
 */
export function byDate(a: DateRecord, b: DateRecord): number {
  const dayA = orderDay(a);
  const dayB = orderDay(b);
  // Both may be infinite, and their difference then is no number.
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return SHAPE_RANK[a.shape] - SHAPE_RANK[b.shape];
}

function orderDay({ shape, min, max }: DateRecord): number {
  if (min === null || max === null) return max ?? min ?? Infinity;
  return shape === 'throughout' ? max : (min + max) / 2;
}

type Compare = (a: EventRow, b: EventRow, language: Language) => number;

const COMPARE: Readonly<Record<ListSortKey, Compare>> = {
  date: (a, b) => byDate(a.date, b.date),
  title: (a, b, language) => byText(a.title[language], b.title[language], language),
  actors: (a, b, language) => byText(actorNames(a, language), actorNames(b, language), language),
  issue: (a, b, language) => byText(a.issue.short[language], b.issue.short[language], language),
  quotes: (a, b) => a.quotes - b.quotes,
};

/** Names of the actors that take part, as the list shows them. */
export function actorNames(event: EventRow, language: Language): string {
  return event.participants.map(({ actor }) => actor.name[language]).join(', ');
}

/** “Last” holds in both directions: an undated event is not the latest one. */
function undatedLast(key: ListSortKey, a: EventRow, b: EventRow): number {
  if (key !== 'date') return 0;
  return Number(isUndated(a)) - Number(isUndated(b));
}

function isUndated({ date }: EventRow): boolean {
  return date.min === null && date.max === null;
}

function byText(a: string, b: string, language: Language): number {
  return a.localeCompare(b, language);
}
