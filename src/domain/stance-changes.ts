import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { cellHistories, stanceAt, type CellHistory } from './cell-history.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import { positionRank } from './position-rank.ts';
import type { AsOf, StanceAsOf } from './stance-as-of.ts';

/**
 * What became of a cell:
 * - `toward-opposition`, `toward-support`: another of the four ordered stances; a change of mind
 * - `now-unclear`, `no-longer-unclear`: to or from what has no place on that scale
 * - `now-differs`, `no-longer-differs`: the same position, with or without another beside it
 * - `first-statement`: nothing was on record before; no change of mind, there was none to change
 * - `restated`: the same position by other evidence, later or more direct
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** In the order in which changes are told. */
export const CHANGE_KINDS = [
  'toward-opposition',
  'toward-support',
  'now-unclear',
  'no-longer-unclear',
  'now-differs',
  'no-longer-differs',
  'first-statement',
  'restated',
] as const;

export type CellChange = {
  actor: ActorRow;
  issue: Issue;
  kind: ChangeKind;
  /** Null: no statement. The evidence that decides is the first of its `stances`. */
  before: StanceAsOf | null;
  after: StanceAsOf;
  /**
   * Whether what decides now was certainly said or done after `from`. What is dated "on or before"
   * a later day, or not at all, may be older and only have come to count since.
   */
  isSurelyLater: boolean;
};

/**
 * How each cell differs between two days: by position, by another one beside it, or by the evidence
 * that decides. Only the two ends are compared; a turn that was taken back between them is none.
 * A cell can only gain statements, so none falls silent; where `to` is before `from` nothing changed.
 * @param from null: before anything was said
 * @returns by kind as in `CHANGE_KINDS`, the latest of each kind first, then in the order of the
 * registry of actors and of the issues
 */
export function changesBetween(
  index: Pick<CorpusIndex, 'actors' | 'issues' | 'stances'>,
  from: Day | null,
  to: AsOf,
): CellChange[] {
  return changedCells(index, from, to).toSorted(
    (a, b) =>
      CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) || lastDay(b) - lastDay(a),
  );
}

/** The same in the order of the registry of actors and of the issues alone. */
export function changedCells(
  index: Pick<CorpusIndex, 'actors' | 'issues' | 'stances'>,
  from: Day | null,
  to: AsOf,
): CellChange[] {
  if (from !== null && to !== 'all' && to < from) return [];
  const histories = cellHistories(index.stances);
  const changes: CellChange[] = [];
  for (const actor of index.actors) {
    const byIssue = histories.get(actor.id);
    if (!byIssue) continue;
    for (const issue of index.issues) {
      const history = byIssue.get(issue.id);
      const change = history ? changeOf(actor, issue, history, from, to) : null;
      if (change) changes.push(change);
    }
  }
  return changes;
}

function changeOf(
  actor: ActorRow,
  issue: Issue,
  history: CellHistory,
  from: Day | null,
  to: AsOf,
): CellChange | null {
  const before = from === null ? null : stanceAt(history, from);
  const after = stanceAt(history, to);
  if (after === null || after === before) return null;
  const kind = kindOf(before, after);
  if (kind === null) return null;
  const { min } = after.date;
  const isSurelyLater = from === null || (min !== null && min > from);
  return { actor, issue, kind, before, after, isSurelyLater };
}

/** Null: what is shown and what decides it are the same. */
function kindOf(before: StanceAsOf | null, after: StanceAsOf): ChangeKind | null {
  if (before === null) return 'first-statement';
  if (before.position !== after.position) return turn(before.position, after.position);
  if (before.differs !== after.differs) return after.differs ? 'now-differs' : 'no-longer-differs';
  return before.stances[0] === after.stances[0] ? null : 'restated';
}

function turn(before: Position, after: Position): ChangeKind {
  const was = positionRank(before);
  const is = positionRank(after);
  if (is === null) return 'now-unclear';
  if (was === null) return 'no-longer-unclear';
  return is > was ? 'toward-support' : 'toward-opposition';
}

/** Day by which what decides now was certainly made; what has no such day comes last. */
function lastDay({ after }: CellChange): number {
  return after.date.max ?? Number.MIN_SAFE_INTEGER;
}
