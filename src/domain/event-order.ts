import type { DateRecord, DateShape } from '#src/schema/date-record.ts';
import type { Language } from '#src/schema/vocabulary.ts';
import type { EventRow } from './corpus-index.ts';

export const LIST_SORT_KEYS = ['date', 'title', 'actors', 'issue', 'quotes'] as const;
export type ListSortKey = (typeof LIST_SORT_KEYS)[number];
export type ListSort = { key: ListSortKey; descending: boolean };

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
 * Chronological order of dates known to different degrees. By the earliest known day, which for a
 * date that is only known to end is that end; of those with the same one, by the latest day. A date
 * that is open on a side stands after all with that day that are not: what was up to it, what
 * lasted until or since then, what is from it on. The undated come last.
 */
export function byDate(a: DateRecord, b: DateRecord): number {
  return (
    ascending(earliestKnown(a), earliestKnown(b)) ||
    ascending(latestOrOpen(a), latestOrOpen(b)) ||
    SHAPE_RANK[a.shape] - SHAPE_RANK[b.shape]
  );
}

function earliestKnown({ min, max }: DateRecord): number {
  return min ?? max ?? Infinity;
}

function latestOrOpen({ min, max }: DateRecord): number {
  return min === null || max === null ? Infinity : max;
}

/** Not by subtraction: both may be infinite. */
function ascending(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Of dates with the same days: mostly open ones with the same bound. */
const SHAPE_RANK: Readonly<Record<DateShape, number>> = {
  day: 0,
  within: 0,
  before: 1,
  throughout: 2,
  after: 3,
  undated: 4,
};

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
