import { filterEvents } from '#src/domain/filter-events.ts';
import { searchWords } from '#src/domain/fold.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { quoteReach } from './quote-reach.ts';
import { quoteTextOf } from './quote-text-of.ts';

/** What it takes to filter, in one piece for who fetches it late. */
export const filtering = { filterEvents, knownFilters, quoteReach, quoteTextOf, searchWords };
