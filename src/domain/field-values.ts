import { NO_SOURCE, type Certainty } from './filters.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { DateRecord } from '#src/schema/date-record.ts';

/** Value of the field `stance` for events in which nobody takes a position. */
export const NO_POSITION = 'none';

/** How well a date is known; an approximate day is not exact. */
export function certaintyOf({
  shape,
  min,
  max,
  approximate,
}: Pick<DateRecord, 'shape' | 'min' | 'max' | 'approximate'>): Certainty {
  if (min === null && max === null) return 'undated';
  if (min === null || max === null) return 'open';
  return shape === 'day' && approximate === 'none' ? 'exact' : 'bounded';
}

/** An actor's country; a country is its own. */
export function countryOf(actor: ActorRow): readonly string[] {
  if (actor.country !== undefined) return [actor.country];
  return actor.kind === 'country' ? [actor.id] : [];
}

export function sourceOf(article: ArticleRow): string {
  return article.source ?? NO_SOURCE;
}
