import type { ActorRow } from '#src/schema/index-file.ts';
import type { ActorKind, Language } from '#src/schema/vocabulary.ts';
import { countryOf } from './field-values.ts';
import { isSilent, type MatrixRow } from './matrix.ts';
import type { PositionOrNone } from './position.ts';
import { positionRank } from './position-rank.ts';

/** What the rows of the matrix are grouped by. */
export type RowGrouping = 'country' | 'kind' | 'affiliation' | 'none';

/**
 * What orders the rows of a group: evidence, name, the stance in one column, or the places that
 * actors have by their ids. Evidence is that of all days: while the as-of day moves, rows keep their
 * places and only what was said changes. The stance in a column is the one shown.
 */
export type RowOrder =
  'evidence' | 'name' | { column: number } | { places: ReadonlyMap<string, number> };

/** The column that orders the rows; null where something else does. */
export function orderingColumn(order: RowOrder): number | null {
  return typeof order === 'object' && 'column' in order ? order.column : null;
}

/** Rows that are listed together. Without grouping there is one group, and all labels are null. */
export type RowGroup = {
  key: string;
  /** Country of the group's actors; null where they are not grouped by country or have none. */
  country: ActorRow | null;
  kind: ActorKind | null;
  /** What the group's actors belong to; null where they are not grouped by it or it is not stated. */
  affiliation: ActorRow | null;
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

const UNLABELLED = { country: null, kind: null, affiliation: null } as const;

/**
 * Groups rows and orders each group. Countries and affiliations stand by the evidence of all
 * their actors, so that sorting the rows moves no group, and actors without one last.
 */
export function arrangeRows(
  rows: readonly MatrixRow[],
  grouping: RowGrouping,
  order: RowOrder,
  actors: ReadonlyMap<string, ActorRow>,
  language: Language,
): RowGroup[] {
  const sorted = rows.toSorted(comparator(order, language));
  switch (grouping) {
    case 'none':
      return [{ key: 'all', ...UNLABELLED, actors: rows.length, rows: sorted }];
    case 'kind':
      return byKind(sorted);
    case 'country':
      return byEntity(sorted, countryId).map((group) => ({
        ...group,
        country: actors.get(group.key) ?? null,
      }));
    case 'affiliation':
      return byEntity(sorted, affiliationAmong(rows)).map((group) => ({
        ...group,
        affiliation: actors.get(group.key) ?? null,
      }));
  }
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
    return { key: kind, ...UNLABELLED, kind, actors: ofKind.length, rows: ofKind };
  }).filter((group) => group.actors > 0);
}

/** Groups by the id of an actor that rows belong to, `''` where the texts name none. */
function byEntity(rows: readonly MatrixRow[], idOf: (actor: ActorRow) => string): RowGroup[] {
  const byId = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const id = idOf(row.actor);
    const others = byId.get(id);
    if (others) others.push(row);
    else byId.set(id, [row]);
  }
  const groups = [...byId].map(([id, own]) => ({
    key: id,
    ...UNLABELLED,
    actors: own.length,
    rows: own,
  }));
  return groups.toSorted(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      quotesOf(b) - quotesOf(a) ||
      compareCodeUnits(a.key, b.key),
  );
}

function quotesOf(group: RowGroup): number {
  return group.rows.reduce((sum, row) => sum + row.evidence, 0);
}

/** Empty where the texts do not say. */
function countryId(actor: ActorRow): string {
  return countryOf(actor)[0] ?? '';
}

/** That of the role named first, among those that say one; a body that others belong to is with them. */
function affiliationAmong(rows: readonly MatrixRow[]): (actor: ActorRow) => string {
  const stated = ({ roles }: ActorRow) =>
    roles.find(({ affiliation }) => affiliation !== undefined)?.affiliation ?? '';
  const bodies = new Set(rows.map(({ actor }) => stated(actor)));
  return (actor) => stated(actor) || (bodies.has(actor.id) ? actor.id : '');
}

function comparator(order: RowOrder, language: Language): (a: MatrixRow, b: MatrixRow) => number {
  const { compare } = new Intl.Collator(language);
  const byName = (a: MatrixRow, b: MatrixRow) =>
    compare(a.actor.name[language], b.actor.name[language]);
  if (order === 'name') return byName;
  const byEvidence = (a: MatrixRow, b: MatrixRow) => b.evidence - a.evidence || byName(a, b);
  if (order === 'evidence') return byEvidence;
  if ('places' in order) {
    const place = ({ actor }: MatrixRow) => order.places.get(actor.id) ?? Infinity;
    return (a, b) => place(a) - place(b) || byEvidence(a, b);
  }
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
