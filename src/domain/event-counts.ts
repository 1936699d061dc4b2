import type { CorpusIndex } from './corpus-index.ts';
import type { EventSet } from './event-set.ts';

/** Number of articles that report any of the events. */
export function articlesOnEvents({ table, rows }: EventSet): number {
  const isThere: boolean[] = [];
  let count = 0;
  for (const row of rows) {
    for (const article of table.articlesOf(row)) {
      if (isThere[article]) continue;
      isThere[article] = true;
      count += 1;
    }
  }
  return count;
}

/** Number of quotes that bear on any of the events; one that bears on several of them counts once. */
export function quotesOnEvents(
  { sharedQuotes }: Pick<CorpusIndex, 'sharedQuotes'>,
  events: EventSet,
): number {
  const isThere = new Uint8Array(events.table.length);
  let count = 0;
  for (const row of events.rows) {
    isThere[row] = 1;
    count += events.table.quotes[row] as number;
  }
  for (const shared of sharedQuotes) {
    const among = shared.filter((row) => isThere[row] === 1).length;
    if (among > 1) count -= among - 1;
  }
  return count;
}
