import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import { buildMatrix, type MatrixCell } from '#src/domain/matrix.ts';
import { resolveId } from '#src/domain/resolve-id.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useView } from '#src/url/use-view.ts';
import { useAsOf } from './use-as-of.ts';
import { useMatrixStances } from './use-matrix-stances.ts';

export type OpenCell = { actor: ActorRow; issue: Issue; cell: MatrixCell };

/**
 * The cell that the URL names, whether or not the filters show its row and column; ids that were
 * replaced lead to their successors. Null where it names none of this corpus, which the notices say.
 */
export function useOpenCell(): OpenCell | null {
  const index = useCorpus();
  const stances = useMatrixStances();
  const { asOf } = useAsOf();
  const { cell } = useView().view;
  return useMemo(() => {
    if (!cell) return null;
    const actor = lookUp(index.actorById, resolveId(index, 'actor', cell.actor));
    const issue = lookUp(index.issueById, resolveId(index, 'issue', cell.issue));
    if (!actor || !issue) return null;
    const { rows } = buildMatrix([actor], [issue], stances, index.stances, asOf);
    const found = rows[0]?.cells[0];
    return found ? { actor, issue, cell: found } : null;
  }, [cell, index, stances, asOf]);
}

function lookUp<T>(byId: ReadonlyMap<string, T>, resolved: ReturnType<typeof resolveId>) {
  return 'id' in resolved ? byId.get(resolved.id) : undefined;
}
