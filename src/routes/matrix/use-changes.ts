import { useMemo } from 'react';
import type { CorpusIndex, StanceRow } from '#src/domain/corpus-index.ts';
import type { Day } from '#src/domain/day.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { changesBetween, type CellChange } from '#src/domain/stance-changes.ts';
import { useView } from '#src/url/use-view.ts';
import { useAsOf } from './use-as-of.ts';
import { useMatrixIndex } from './use-matrix-index.ts';
import { useMatrixStances } from './use-matrix-stances.ts';

export type Changes = {
  /** Day from which they count; null: they are not asked for. */
  since: Day | null;
  list: readonly CellChange[];
  /** What became of a cell, null: nothing, or nobody asks. */
  of: (actorId: string, issueId: string) => CellChange | null;
};

/**
 * How the cells of the chosen rows and columns changed since the day that the URL names, up to that of
 * the matrix. Suspends.
 */
export function useChanges(): Changes {
  const index = useMatrixIndex();
  const stances = useMatrixStances();
  const { since } = useView().view;
  const { asOf } = useAsOf();
  return useMemo(
    () => (since === null ? NOT_ASKED : changesOf(index, stances, since, asOf)),
    [index, stances, since, asOf],
  );
}

const NOT_ASKED: Changes = { since: null, list: [], of: () => null };

/** The last changes of each list of stances: several parts of the screen ask for the same. */
const lastOf = oncePer<
  readonly StanceRow[],
  { index: CorpusIndex | null; key: string; changes: Changes }
>(() => ({ index: null, key: '', changes: NOT_ASKED }));

function changesOf(
  index: CorpusIndex,
  stances: readonly StanceRow[],
  since: Day,
  asOf: AsOf,
): Changes {
  const last = lastOf(stances);
  const key = `${since} ${asOf}`;
  if (last.index !== index || last.key !== key) {
    const { actors, issues } = index;
    last.index = index;
    last.key = key;
    last.changes = byCell(since, changesBetween({ actors, issues, stances }, since, asOf));
  }
  return last.changes;
}

function byCell(since: Day, list: readonly CellChange[]): Changes {
  const known = new Map(list.map((change) => [`${change.actor.id}~${change.issue.id}`, change]));
  return { since, list, of: (actorId, issueId) => known.get(`${actorId}~${issueId}`) ?? null };
}
