import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex, StanceRow } from '#src/domain/corpus-index.ts';
import type { Day } from '#src/domain/day.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { changesBetween, type CellChange } from '#src/domain/stance-changes.ts';
import { useView } from '#src/url/use-view.ts';
import { useAsOf } from './use-as-of.ts';
import { useMatrixStances } from './use-matrix-stances.ts';

export type Changes = {
  /** Day from which they count; null: they are not asked for. */
  since: Day | null;
  list: readonly CellChange[];
  /** What became of a cell, null: nothing, or nobody asks. */
  of: (actorId: string, issueId: string) => CellChange | null;
};

/** How the cells changed since the day that the URL names, up to that of the matrix. Suspends. */
export function useChanges(): Changes {
  const index = useCorpus();
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
const lastOf = oncePer<readonly StanceRow[], { key: string; changes: Changes }>(() => ({
  key: '',
  changes: NOT_ASKED,
}));

function changesOf(
  { actors, issues }: CorpusIndex,
  stances: readonly StanceRow[],
  since: Day,
  asOf: AsOf,
): Changes {
  const last = lastOf(stances);
  const key = `${since} ${asOf}`;
  if (last.key !== key) {
    last.key = key;
    last.changes = byCell(since, changesBetween({ actors, issues, stances }, since, asOf));
  }
  return last.changes;
}

function byCell(since: Day, list: readonly CellChange[]): Changes {
  const known = new Map(list.map((change) => [`${change.actor.id}~${change.issue.id}`, change]));
  return { since, list, of: (actorId, issueId) => known.get(`${actorId}~${issueId}`) ?? null };
}
