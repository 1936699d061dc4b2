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
};

/** The cells that went from one position to another, or stayed. */
export type PositionFlow = {
  /** `none`: silence, which is no position to have changed. */
  from: PositionOrNone;
  to: Position;
  /** At least one. In the order of the registry of actors, then of the issues. */
  cells: readonly FlowCell[];
  /** Of these, those that are surely later. */
  surelyLater: number;
  /**
   * Of these, those whose position on each of the days no words state; and on the second, of those
   * that are surely later. Silence is not inferred.
   */
  inferred: Readonly<Record<'before' | 'after' | 'surelyLater', number>>;
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
  const found: Partial<Record<PositionOrNone, Partial<Record<Position, GrowingFlow>>>> = {};
  for (const actor of index.actors) {
    const byIssue = histories.get(actor.id);
    if (!byIssue) continue;
    for (const issue of index.issues) {
      const history = byIssue.get(issue.id);
      const after = history ? stanceAt(history, to) : null;
      if (!history || !after) continue;
      const before = stanceAt(history, from);
      const was = before?.position ?? 'none';
      const flow = ((found[was] ??= {})[after.position] ??= emptyFlow(was, after.position));
      const { min } = after.date;
      const isSurelyLater = min !== null && min > from;
      flow.cells.push({ actor, issue, isSurelyLater });
      if (isSurelyLater) flow.surelyLater += 1;
      if (before && isInferred(before)) flow.inferred.before += 1;
      if (isInferred(after)) {
        flow.inferred.after += 1;
        if (isSurelyLater) flow.inferred.surelyLater += 1;
      }
    }
  }
  return POSITIONS_AND_NONE.flatMap((was) => POSITIONS.flatMap((is) => found[was]?.[is] ?? []));
}

type GrowingFlow = PositionFlow & {
  cells: FlowCell[];
  surelyLater: number;
  inferred: Record<'before' | 'after' | 'surelyLater', number>;
};

function emptyFlow(from: PositionOrNone, to: Position): GrowingFlow {
  const inferred = { before: 0, after: 0, surelyLater: 0 };
  return { from, to, cells: [], surelyLater: 0, inferred };
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

export type FlowKind = 'stays' | 'first' | 'turns';

/** Whether a flow is of cells that keep their position, that had none yet, or that changed it. */
export function flowKind({ from, to }: PositionFlow): FlowKind {
  if (from === to) return 'stays';
  return from === 'none' ? 'first' : 'turns';
}
