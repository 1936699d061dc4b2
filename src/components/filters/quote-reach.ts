import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { isFiltering } from '#src/domain/filter-parts.ts';
import type { DayRange, Filters } from '#src/domain/filters.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { allShards } from './all-shards.ts';

/** Whose quotes are searched, and where these are. */
export type QuoteReach = {
  shards: readonly number[];
  /** Null: all quotes of the corpus. */
  events: EventSet | null;
};

/** Of a corpus whose index comes in parts, as many files of evidence are fetched for a search, half a megabyte each before compression. */
const MOST_SHARDS = 24;

/**
 * How far a search for words reaches into quotes: to all of them or, where a corpus has too many to
 * fetch, to those of the events that other filters leave. Null: these are too many too, or it is
 * not known yet where their quotes are.
 */
export function quoteReach(
  index: CorpusIndex,
  filters: Filters,
  range: DayRange | null,
): QuoteReach | null {
  if (index.parts?.facets === null) return null;
  const shards = allShards(index);
  if (index.parts === null || shards.length <= MOST_SHARDS) return { shards, events: null };
  const rest = { ...filters, text: '' };
  if (!isFiltering(rest) && range === null) return null;
  const latest = latestOf(index);
  const key = JSON.stringify([rest, range]);
  if (latest.key !== key) {
    latest.key = key;
    latest.reach = reachOf(index, filterEvents(index, rest, range));
  }
  return latest.reach;
}

const latestOf = oncePer((_index: CorpusIndex): { key: string; reach: QuoteReach | null } => ({
  key: '',
  reach: null,
}));

function reachOf({ events: { shards } }: CorpusIndex, events: EventSet): QuoteReach | null {
  const found = new Set<number>();
  for (const row of events.rows) {
    found.add(shards[row] as number);
    if (found.size > MOST_SHARDS) return null;
  }
  return { shards: [...found].toSorted((a, b) => a - b), events };
}
