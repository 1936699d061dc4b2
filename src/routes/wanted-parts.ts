import type { PartName, WantedParts } from '#src/data/ensure-parts.ts';
import { TERM_FIELDS, type TermField } from '#src/domain/filters.ts';
import type { ViewState } from '#src/url/view-state.ts';

const OF_FIELD: Readonly<Record<TermField, readonly PartName[]>> = {
  actor: ['who'],
  country: ['who'],
  issue: [],
  type: ['facets'],
  source: ['articles'],
  status: [],
  stance: ['facets', 'stances'],
  certainty: [],
};

/** What of an index in parts must be there before a view can be shown as it asks to be. */
export function wantedParts({ filters, lanes, listSort, compare }: ViewState): WantedParts {
  const { text } = filters;
  const parts = new Set<PartName>();
  for (const field of TERM_FIELDS) {
    if (filters[field].length > 0) for (const part of OF_FIELD[field]) parts.add(part);
  }
  const needsWho = text !== '' || lanes === 'actor' || lanes === 'country';
  if (needsWho || listSort.key === 'actors') parts.add('who');
  // Where quotes are, in case the other filters leave few enough to search.
  if (listSort.key === 'quotes' || text !== '') parts.add('facets');
  if (compare?.kind === 'actor') parts.add('who');
  const needsTitles = text !== '' || listSort.key === 'title';
  return {
    parts: [...parts],
    ...(needsTitles ? { rows: 'all' as const } : {}),
    ...(compare?.kind === 'before' ? { event: compare.id } : {}),
  };
}
