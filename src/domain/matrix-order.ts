import type { ActorRow } from '#src/schema/index-file.ts';
import type { ActorKind, Language } from '#src/schema/vocabulary.ts';
import { countryOf } from './field-values.ts';
import { isSilent, type MatrixRow } from './matrix.ts';
import type { PositionOrNone } from './position.ts';
import { positionRank } from './position-rank.ts';

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
  /** Actors of the group, also where rows are left out. */
  actors: number;
  rows: readonly MatrixRow[];
};

/** Kinds in the order in which their groups stand. */
export const KINDS: readonly ActorKind[] = [
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

/**
 * Groups rows and orders each group. Countries stand by the evidence of all their actors, so that
 * sorting the rows moves no group, and actors without a country last.
 */
export function arrangeRows(
  rows: readonly MatrixRow[],
  grouping: RowGrouping,
  order: RowOrder,
  countries: ReadonlyMap<string, ActorRow>,
  language: Language,
): RowGroup[] {
  const sorted = rows.toSorted(comparator(order, language));
  if (grouping === 'none')
    return [{ key: 'all', country: null, kind: null, actors: rows.length, rows: sorted }];
  return grouping === 'kind' ? byKind(sorted) : byCountry(sorted, countries);
}

/** The groups without the actors who are silent on every issue, and these by themselves. */
export function setSilentApart(groups: readonly RowGroup[]): {
  groups: RowGroup[];
  silent: ActorRow[];
} {
  const isSilentRow = (row: MatrixRow) => row.cells.every(isSilent);
  return {
    groups: groups
      .map(({ rows, ...group }) => ({ ...group, rows: rows.filter((row) => !isSilentRow(row)) }))
      .filter(({ rows }) => rows.length > 0),
    silent: groups.flatMap(({ rows }) => rows.filter(isSilentRow)).map(({ actor }) => actor),
  };
}

function byKind(rows: readonly MatrixRow[]): RowGroup[] {
  return KINDS.map((kind) => {
    const ofKind = rows.filter((row) => row.actor.kind === kind);
    return { key: kind, country: null, kind, actors: ofKind.length, rows: ofKind };
  }).filter((group) => group.actors > 0);
}

function byCountry(
  rows: readonly MatrixRow[],
  countries: ReadonlyMap<string, ActorRow>,
): RowGroup[] {
  const ids = new Set(rows.map((row) => countryId(row.actor)));
  const groups = [...ids].map((id) => {
    const ofCountry = rows.filter((row) => countryId(row.actor) === id);
    const country = countries.get(id) ?? null;
    return { key: id, country, kind: null, actors: ofCountry.length, rows: ofCountry };
  });
  return groups.toSorted(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      quotesOf(b) - quotesOf(a) ||
      compareCodeUnits(a.key, b.key),
  );
}

function quotesOf(group: RowGroup): number {
  return group.rows.reduce((sum, row) => sum + row.quotes, 0);
}

/** Empty where the texts do not say. */
function countryId(actor: ActorRow): string {
  return countryOf(actor)[0] ?? '';
}

function comparator(order: RowOrder, language: Language): (a: MatrixRow, b: MatrixRow) => number {
  const { compare } = new Intl.Collator(language);
  const byName = (a: MatrixRow, b: MatrixRow) =>
    compare(a.actor.name[language], b.actor.name[language]);
  if (order === 'name') return byName;
  const byEvidence = (a: MatrixRow, b: MatrixRow) => b.quotes - a.quotes || byName(a, b);
  if (order === 'evidence') return byEvidence;
  const rank = (row: MatrixRow) => sortRank(row.cells[order.column]?.position ?? 'none');
  return (a, b) => rank(b) - rank(a) || byEvidence(a, b);
}

/** From support to opposition; then what has no place on that scale, and silence last. */
function sortRank(position: PositionOrNone): number {
  return position === 'none' ? -2 : (positionRank(position) ?? -1);
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
