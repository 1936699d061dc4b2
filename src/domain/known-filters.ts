import type { CorpusIndex } from './corpus-index.ts';
import { TYPES } from './event-types.ts';
import { NO_SOURCE, type Filters, type Term, type TermField } from './filters.ts';
import { resolveId } from './resolve-id.ts';

/** A value of a filter that the corpus does not have. */
export type UnknownTerm = { field: TermField; value: string };

/** The filters that the corpus can answer, and what had to be left out. */
export type KnownFilters = { filters: Filters; unknown: readonly UnknownTerm[] };

/**
 * Leaves out ids that are not in the index, and types that there are not; one that was replaced becomes its successor.
 * Returns the very filters given when nothing changes.
 */
export function knownFilters(index: CorpusIndex, filters: Filters): KnownFilters {
  const unknown: UnknownTerm[] = [];
  const changed: Partial<Record<IdField, readonly Term[]>> = {};
  for (const field of ['actor', 'country', 'issue', 'type', 'source'] as const) {
    const terms = filters[field];
    const resolved = resolvedTerms(index, field, terms, unknown);
    const isSame =
      resolved.length === terms.length && resolved.every((term, i) => term === terms[i]);
    if (!isSame) changed[field] = resolved;
  }
  const isSame = Object.keys(changed).length === 0;
  return { filters: isSame ? filters : { ...filters, ...changed }, unknown };
}

function resolvedTerms(
  index: CorpusIndex,
  field: IdField,
  terms: readonly Term[],
  unknown: UnknownTerm[],
): Term[] {
  const resolved = new Map<string, Term>();
  for (const term of terms) {
    const value = currentId(index, field, term.value);
    if (value === null) unknown.push({ field, value: term.value });
    else if (!resolved.has(value))
      resolved.set(value, value === term.value ? term : { ...term, value });
  }
  return [...resolved.values()];
}

type IdField = 'actor' | 'country' | 'issue' | 'type' | 'source';
const ENTITY = { actor: 'actor', country: 'actor', issue: 'issue', source: 'source' } as const;

function currentId(index: CorpusIndex, field: IdField, value: string): string | null {
  if (field === 'type') return TYPES.find((type) => type === value) ?? null;
  if (field === 'source' && value === NO_SOURCE) return value;
  const resolved = resolveId(index, ENTITY[field], value);
  if (resolved.kind !== 'found' && resolved.kind !== 'redirect') return null;
  const isCountry = index.actorById.get(resolved.id)?.kind === 'country';
  return field === 'country' && !isCountry ? null : resolved.id;
}
