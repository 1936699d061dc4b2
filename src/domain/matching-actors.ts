import type { ActorRow } from '#src/schema/index-file.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { filterStances } from './filter-events.ts';
import type { Filters } from './filters.ts';
import { fold, searchWords } from './fold.ts';
import { isPicked, keepsActor, narrowedMatrix } from './matrix-filter.ts';

/**
 * Actors that the filters leave: by actor, by country, and by words, each of which must occur in
 * the actor's name, a role, or a form by which an article names it. Any other filter asks for a
 * cell of the matrix that passes it, as in the matrix itself.
 */
export function matchingActors(index: CorpusIndex, filters: Filters): ActorRow[] {
  const words = searchWords(filters.text);
  const stating = actorsStating(index, filters);
  return index.actors.filter(
    (actor) =>
      keepsActor(filters, actor) &&
      (stating === null || stating.has(actor)) &&
      words.every((word) => namesOf(actor).some((name) => fold(name).includes(word))),
  );
}

/** Actors with a cell that the filters leave; null: none of the filters asks for one. */
function actorsStating(index: CorpusIndex, filters: Filters): ReadonlySet<ActorRow> | null {
  const { issue, type, source, status, stance, certainty } = filters;
  const asked = [issue, type, source, status, stance, certainty];
  if (asked.every((terms) => terms.length === 0)) return null;
  const stances = filterStances(index, { ...filters, stance: [], text: '' });
  const { rows } = narrowedMatrix(index, filters, stances, 'all');
  const isLeft = rows.filter(({ cells }) =>
    cells.some(
      (cell) => (cell.position !== 'none' || stance.length > 0) && isPicked(filters, cell),
    ),
  );
  return new Set(isLeft.map(({ actor }) => actor));
}

function namesOf(actor: ActorRow): string[] {
  return [
    actor.name.es,
    actor.name.en,
    ...actor.roles.flatMap((role) => [role.title.es, role.title.en]),
    ...actor.forms.map((form) => form.text),
  ];
}
