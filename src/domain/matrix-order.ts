import type { ActorRow } from '#src/schema/index-file.ts';
import type { ActorKind, Language } from '#src/schema/vocabulary.ts';
import { countryOf } from './field-values.ts';
import type { MatrixRow } from './matrix.ts';
import type { PositionOrNone } from './position.ts';

/** What the rows of the matrix are grouped by. */
export type RowGrouping = 'country' | 'kind' | 'none';

/** What orders the rows of a group: evidence, name, or the stance in one column. */
export type RowOrder = 'evidence' | 'name' | { column: number };

/** Rows that are listed together. Without grouping there is one group, and both labels are null. */
export type RowGroup = {
  key: string;
  /** Country of the group's actors; null where they are not grouped by country or have none. */
  country: ActorRow | null;
  kind: ActorKind | null;
  rows: readonly MatrixRow[];
};

/** Kinds in the order in which their groups stand. */
const KINDS: readonly ActorKind[] = [
  'person',
  'government',
  'ministry',
  'council',
  'congress',
  'institution',
  'alliance',
  'country',
  'group',
  'medium',
];

/** From support to opposition; then what has no place on that scale, and silence last. */
const SORT_RANK: Readonly<Record<PositionOrNone, number>> = {
  support: 0,
  'support-with-reservations': 1,
  neutral: 2,
  oppose: 3,
  unclear: 4,
  none: 5,
};

/**
 * Groups rows and orders each group. Countries stand in the order in which the registry first
 * names one of their actors, and actors without a country last; equal rows keep their order.
 */
export function arrangeRows(
  rows: readonly MatrixRow[],
  grouping: RowGrouping,
  order: RowOrder,
  countries: ReadonlyMap<string, ActorRow>,
  language: Language,
): RowGroup[] {
  const sorted = rows.toSorted(comparator(order, language));
  if (grouping === 'none') return [{ key: 'all', country: null, kind: null, rows: sorted }];
  return grouping === 'kind' ? byKind(sorted) : byCountry(sorted, registryOrder(rows), countries);
}

function byKind(rows: readonly MatrixRow[]): RowGroup[] {
  return KINDS.map((kind) => ({
    key: kind,
    country: null,
    kind,
    rows: rows.filter((row) => row.actor.kind === kind),
  })).filter((group) => group.rows.length > 0);
}

function byCountry(
  rows: readonly MatrixRow[],
  countryIds: readonly (string | null)[],
  countries: ReadonlyMap<string, ActorRow>,
): RowGroup[] {
  return countryIds.map((id) => ({
    key: id ?? '',
    country: id === null ? null : (countries.get(id) ?? null),
    kind: null,
    rows: rows.filter((row) => countryId(row.actor) === id),
  }));
}

/** Countries as they come up in the rows, the absence of one last. */
function registryOrder(rows: readonly MatrixRow[]): (string | null)[] {
  const ids = new Set(rows.map((row) => countryId(row.actor)));
  return [...ids].toSorted((a, b) => Number(a === null) - Number(b === null));
}

function countryId(actor: ActorRow): string | null {
  return countryOf(actor)[0] ?? null;
}

function comparator(order: RowOrder, language: Language): (a: MatrixRow, b: MatrixRow) => number {
  if (order === 'evidence') return (a, b) => b.quotes - a.quotes;
  if (order === 'name') {
    const { compare } = new Intl.Collator(language);
    return (a, b) => compare(a.actor.name[language], b.actor.name[language]);
  }
  const rank = (row: MatrixRow) => SORT_RANK[row.cells[order.column]?.position ?? 'none'];
  return (a, b) => rank(a) - rank(b) || b.quotes - a.quotes;
}
