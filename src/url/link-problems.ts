import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { resolveId, type Entity } from '#src/domain/resolve-id.ts';
import type { Localized } from '#src/schema/vocabulary.ts';
import type { ViewState } from './view-state.ts';

/** An id of a link that is not in use. */
export type LinkProblem = {
  entity: Entity;
  id: string;
  /** Why it was withdrawn; null: nothing is known of it. */
  reason: Localized | null;
};

/** The ids of a view that name nothing in the index, each once. Renamed ones are no problem. */
export function linkProblems(index: CorpusIndex, view: ViewState): LinkProblem[] {
  const problems = new Map<string, LinkProblem>();
  for (const { entity, id } of idsOf(index, view)) {
    const resolved = resolveId(index, entity, id);
    const reason = resolved.kind === 'removed' ? resolved.reason : null;
    if (resolved.kind === 'removed' || resolved.kind === 'unknown') {
      problems.set(`${entity}/${id}`, { entity, id, reason });
    }
  }
  return [...problems.values()];
}

function idsOf(index: CorpusIndex, view: ViewState): { entity: Entity; id: string }[] {
  const { selected, cell, matrixSort, filters } = view;
  const ids: { entity: Entity; id: string }[] = [];
  for (const { field, value } of knownFilters(index, filters).unknown) {
    if (isEntity(field)) ids.push({ entity: field, id: value });
    if (field === 'country') ids.push({ entity: 'actor', id: value });
  }
  if (matrixSort.startsWith('issue:')) ids.push({ entity: 'issue', id: matrixSort.slice(6) });
  if (selected !== null) ids.push({ entity: 'event', id: selected });
  if (cell) ids.push({ entity: 'actor', id: cell.actor }, { entity: 'issue', id: cell.issue });
  return ids;
}

function isEntity(field: string): field is 'actor' | 'issue' | 'source' {
  return field === 'actor' || field === 'issue' || field === 'source';
}
