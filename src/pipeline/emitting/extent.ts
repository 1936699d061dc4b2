import type { Day } from '#src/domain/day.ts';
import type { Manifest } from '#src/schema/manifest.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';

/** First and last day that is known of any event or source; null where none is. */
export function extentOf({ events, articles }: ResolvedCorpus): Manifest['extent'] {
  let extent: Manifest['extent'] = null;
  for (const { date } of [...events, ...articles]) {
    for (const day of [date.min, date.max]) {
      if (day === null) continue;
      extent = extent
        ? { min: Math.min(extent.min, day), max: Math.max(extent.max, day) }
        : { min: day, max: day };
    }
  }
  return extent;
}

/** The last day on which a dated source can have appeared; null where none is dated. */
export function latestSourceDay({ articles }: ResolvedCorpus): Day | null {
  const days = articles.flatMap(({ date }) => date.max ?? date.min ?? []);
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b));
}
