import type { ActorRow } from '#src/schema/index-file.ts';
import { countryOf } from './field-values.ts';
import type { Filters, Term } from './filters.ts';
import { fold, searchWords } from './fold.ts';

/**
 * Actors that the filters leave: by actor, by country, and by words, each of which must occur in
 * the actor's name, a role, or a form by which an article names it. Other filters do not apply.
 */
export function matchingActors(actors: readonly ActorRow[], filters: Filters): ActorRow[] {
  const words = searchWords(filters.text);
  return actors.filter(
    (actor) =>
      fits(filters.actor, [actor.id]) &&
      fits(filters.country, countryOf(actor)) &&
      words.every((word) => namesOf(actor).some((name) => fold(name).includes(word))),
  );
}

function fits(terms: readonly Term[], values: readonly string[]): boolean {
  const included = terms.filter((term) => !term.exclude);
  const isExcluded = terms.some((term) => term.exclude && values.includes(term.value));
  return (
    !isExcluded && (included.length === 0 || included.some((term) => values.includes(term.value)))
  );
}

function namesOf(actor: ActorRow): string[] {
  return [
    actor.name.es,
    actor.name.en,
    ...actor.roles.flatMap((role) => [role.title.es, role.title.en]),
    ...actor.forms.map((form) => form.text),
  ];
}
