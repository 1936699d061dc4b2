import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { cellHistories, stanceAt } from './cell-history.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import { POSITIONS, POSITIONS_AND_NONE, type PositionOrNone } from './position.ts';
import { isInferred, type AsOf } from './stance-as-of.ts';

/** A cell of the matrix that has a position by the second day. */
export type FlowCell = {
  actor: ActorRow;
  issue: Issue;
  /** Whether what decides then was certainly said or done after the first day. */
  isSurelyLater: boolean;
  /** Whether no words state the position of the first day; false where there is none. */
  wasInferred: boolean;
  /** The same of the second day. */
  isInferred: boolean;
};

/** The cells that went from one position to another, or stayed. */
export type PositionFlow = {
  /** `none`: silence, which is no position to have changed. */
  from: PositionOrNone;
  to: Position;
  /** At least one. In the order of the registry of actors, then of the issues. */
  cells: readonly FlowCell[];
};

/**
 * Where the cells of a matrix go between two days. Only the two ends are compared. Cells that are
 * silent on both are not among them; none falls silent. Where `to` is before `from` there are none.
 * @returns in the order of the positions, from support to opposition, those before first
 */
export function positionFlows(
  index: Pick<CorpusIndex, 'actors' | 'issues' | 'stances'>,
  from: Day,
  to: AsOf,
): PositionFlow[] {
  if (to !== 'all' && to < from) return [];
  const histories = cellHistories(index.stances);
  const flows = new Map<string, FlowCell[]>();
  for (const actor of index.actors) {
    const byIssue = histories.get(actor.id);
    if (!byIssue) continue;
    for (const issue of index.issues) {
      const history = byIssue.get(issue.id);
      const after = history ? stanceAt(history, to) : null;
      if (!history || !after) continue;
      const before = stanceAt(history, from);
      const key = keyOf(before?.position ?? 'none', after.position);
      const cells = flows.get(key) ?? [];
      const { min } = after.date;
      cells.push({
        actor,
        issue,
        isSurelyLater: min !== null && min > from,
        wasInferred: before !== null && isInferred(before),
        isInferred: isInferred(after),
      });
      flows.set(key, cells);
    }
  }
  return POSITIONS_AND_NONE.flatMap((was) =>
    POSITIONS.flatMap((is) => {
      const cells = flows.get(keyOf(was, is));
      return cells ? [{ from: was, to: is, cells }] : [];
    }),
  );
}

/**
 * How many cells only look silent on the first day, because the filters leave out what they said.
 * @param allStances every stance of the corpus
 */
export function outsideFilters(
  flows: readonly PositionFlow[],
  allStances: CorpusIndex['stances'],
  from: Day,
): number {
  const histories = cellHistories(allStances);
  const spoke = ({ actor, issue }: FlowCell) => {
    const history = histories.get(actor.id)?.get(issue.id);
    return history !== undefined && stanceAt(history, from) !== null;
  };
  const silent = flows.filter(({ from: was }) => was === 'none').flatMap(({ cells }) => cells);
  return silent.filter(spoke).length;
}

/** How many cells of a flow have, on one of the two days, a position that no words state. */
export function inferredCount({ cells }: PositionFlow, on: 'before' | 'after'): number {
  let count = 0;
  for (const cell of cells) if (on === 'before' ? cell.wasInferred : cell.isInferred) count += 1;
  return count;
}

/** Whether a flow is of cells that keep their position, that had none yet, or that changed it. */
export function flowKind({ from, to }: PositionFlow): 'stays' | 'first' | 'turns' {
  if (from === to) return 'stays';
  return from === 'none' ? 'first' : 'turns';
}

function keyOf(from: PositionOrNone, to: Position): string {
  return `${from} ${to}`;
}
