import type { CorpusIndex, EventRow } from './corpus-index.ts';
import { eventsAt } from './event-table.ts';
import { eventRows } from './filterable-rows.ts';
import { NO_FILTERS, type DayRange } from './filters.ts';
import { bestMatches } from './match-rank.ts';
import { passingRows } from './passing-rows.ts';
import type { Language } from '#src/schema/vocabulary.ts';

/** No more are ranked: beyond this, typing another letter is the better way. */
const MOST_RANKED = 2000;

/**
 * The events whose titles or whose actors' and issues' names contain all words, best first:
 * titles in the reader's language, then the others.
 * @param text as typed; accents and case do not matter
 * @param words the same, folded and taken apart
 * @param range only events that could lie in it; null: no limit
 */
export function searchEvents(
  index: CorpusIndex,
  { text, words }: { text: string; words: readonly string[] },
  range: DayRange | null,
  language: Language,
  limit: number,
): EventRow[] {
  const rows = passingRows(index, eventRows(index), { ...NO_FILTERS, text }, range, null);
  const found = eventsAt(index.events, rows.subarray(0, MOST_RANKED));
  const byTitle = bestMatches(found, words, ({ title, short }) => [
    title[language],
    title.es,
    title.en,
    short.es,
    short.en,
  ]);
  const ranked = new Set(byTitle);
  return [...byTitle, ...found.filter((event) => !ranked.has(event))].slice(0, limit);
}
