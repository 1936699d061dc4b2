import type { ActorRow } from '#src/schema/index-file.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { matrixActors } from './matrix.ts';

/** Actors as the list shows them: those who could speak, and those who are only named. */
export type ActorSections = { speaking: readonly ActorRow[]; named: readonly ActorRow[] };

/**
 * Splits actors into those who speak or could have spoken and all others, each with the most
 * evidence first: stances, then occurrences of their names, then the order of the registry.
 */
export function actorSections(index: CorpusIndex, actors = index.actors): ActorSections {
  const stances = new Map<string, number>();
  for (const { actor } of index.stances) stances.set(actor.id, (stances.get(actor.id) ?? 0) + 1);
  const weight = (actor: ActorRow) =>
    (stances.get(actor.id) ?? 0) * 10_000 + actor.forms.reduce((sum, form) => sum + form.count, 0);
  const sorted = actors.toSorted((a, b) => weight(b) - weight(a));
  const speakers = new Set(matrixActors(index));
  return {
    speaking: sorted.filter((actor) => speakers.has(actor)),
    named: sorted.filter((actor) => !speakers.has(actor)),
  };
}
