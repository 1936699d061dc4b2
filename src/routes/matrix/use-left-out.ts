import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import { cellHistories, stanceAt } from '#src/domain/cell-history.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useAsOf } from './use-as-of.ts';

/**
 * Quotes of a cell that are not shown: those that the filters leave out as of the day of the matrix,
 * and those that do not count by then.
 */
export function useLeftOut(
  actor: ActorRow,
  issue: Issue,
  shown: number,
): { filtered: number; later: number } {
  const { stances } = useCorpus();
  const { asOf } = useAsOf();
  return useMemo(() => {
    const history = cellHistories(stances).get(actor.id)?.get(issue.id);
    if (!history) return { filtered: 0, later: 0 };
    const counting = stanceAt(history, asOf)?.quotes ?? 0;
    return { filtered: counting - shown, later: history.ordered.length - counting };
  }, [stances, actor, issue, shown, asOf]);
}
