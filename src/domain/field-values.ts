import type { CorpusIndex } from './corpus-index.ts';
import { codedField, type CodedField } from './coded-field.ts';
import { NO_SOURCE, type Certainty, type TermField } from './filters.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { DateRecord } from '#src/schema/date-record.ts';

/** Value of the field `stance` for events in which nobody takes a position. */
export const NO_POSITION = 'none';

/** What stances are filtered by. One voiced outside a coded event has no status. */
export function stanceField({ stances }: CorpusIndex, field: TermField): CodedField {
  const of = (values: (stance: (typeof stances)[number]) => readonly string[]) =>
    codedField(stances.length, (row) => {
      const stance = stances[row];
      return stance ? values(stance) : [];
    });
  switch (field) {
    case 'actor':
      return of(({ actor }) => [actor.id]);
    case 'country':
      return of(({ actor }) => countryOf(actor));
    case 'issue':
      return of(({ issue }) => [issue.id]);
    case 'source':
      return of(({ article }) => [sourceOf(article)]);
    case 'status':
      return of(({ event }) => (event ? [event.status] : []));
    case 'stance':
      return of(({ position }) => [position]);
    case 'certainty':
      return of(({ date }) => [certaintyOf(date)]);
  }
}

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
