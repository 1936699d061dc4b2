import { codedField, type CodedField } from './coded-field.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { certaintyOf, countryOf, sourceOf } from './field-values.ts';
import { NO_TYPE, type TermField } from './filters.ts';

/** What stances are filtered by. One voiced outside a coded event has neither status nor type. */
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
    case 'type':
      return of(({ event }) => (event ? [event.plover ?? NO_TYPE] : []));
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
