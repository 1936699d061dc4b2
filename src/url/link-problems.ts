import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { resolveId, type Entity } from '#src/domain/resolve-id.ts';
import type { Localized } from '#src/schema/vocabulary.ts';
import type { RenamedId } from './renamed-id.ts';
import type { ViewState } from './view-state.ts';

/** An id of a link that is not in use, or a type of event that there is not. */
export type LinkProblem = IdProblem | { entity: 'type'; id: string; reason: null };

type IdProblem = {
  entity: Entity | 'country';
  id: string;
  /** Why it was withdrawn; null: nothing is known of it. */
  reason: Localized | null;
};

/** The selected event of a view, where it has another id now. */
export function renamedSelection(index: CorpusIndex, { selected }: ViewState): RenamedId | null {
  if (selected === null || resolveId(index, 'event', selected).kind !== 'redirect') return null;
  return { entity: 'event', id: selected };
}

/** The ids of a view that name nothing in the index, each once. Renamed ones are no problem. */
export function linkProblems(index: CorpusIndex, view: ViewState): LinkProblem[] {
  const problems = new Map<string, LinkProblem>();
  const add = (entity: IdProblem['entity'], id: string) => {
    const resolved = resolveId(index, entity === 'country' ? 'actor' : entity, id);
    const reason = resolved.kind === 'removed' ? resolved.reason : null;
    problems.set(`${entity}/${id}`, { entity, id, reason });
  };
  for (const { field, value } of knownFilters(index, view.filters).unknown) {
    if (field === 'type') problems.set(`type/${value}`, { entity: field, id: value, reason: null });
    else if (isEntity(field)) add(field, value);
  }
  for (const { entity, id } of idsOutsideFilters(view)) {
    const { kind } = resolveId(index, entity, id);
    if (kind === 'removed' || kind === 'unknown') add(entity, id);
  }
  return [...problems.values()];
}

function isEntity(field: string): field is 'actor' | 'country' | 'issue' | 'source' {
  return ['actor', 'country', 'issue', 'source'].includes(field);
}

function idsOutsideFilters(view: ViewState) {
  const { selected, cell, compare, columns, rows, chart, matrixSort, sideBySide } = view;
  const ids: { entity: Entity; id: string }[] = [];
  if (matrixSort.startsWith('issue:')) ids.push({ entity: 'issue', id: matrixSort.slice(6) });
  for (const id of columns ?? []) ids.push({ entity: 'issue', id });
  for (const id of rows ?? []) ids.push({ entity: 'actor', id });
  const [, ofChart] = chart?.split('~') ?? [];
  if (ofChart !== undefined) ids.push({ entity: 'issue', id: ofChart });
  if (selected !== null) ids.push({ entity: 'event', id: selected });
  if (compare && 'id' in compare) {
    ids.push({ entity: compare.kind === 'actor' ? 'actor' : 'event', id: compare.id });
  }
  if (cell) ids.push({ entity: 'actor', id: cell.actor }, { entity: 'issue', id: cell.issue });
  for (const id of sideBySide) ids.push({ entity: 'actor', id });
  return ids;
}
