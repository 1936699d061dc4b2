import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import type { CorpusIndex, EventRow, StanceRow } from './corpus-index.ts';
import type { Matrix } from './matrix.ts';
import { besideLead, type StanceAsOf } from './stance-as-of.ts';

/** Where what is on record cannot all hold. */
export type DifferingSources = {
  /** Events that sources date differently, in the order of the index. */
  events: readonly EventRow[];
  /** Cells of a matrix in which quotes of the same time show different positions. */
  cells: readonly DifferingCell[];
};

export type DifferingCell = { actor: ActorRow; issue: Issue; stance: StanceAsOf };

/** A position with all that shows it. */
export type PositionShown = { position: Position; stances: readonly [StanceRow, ...StanceRow[]] };

export function differingEvents({ events }: Pick<CorpusIndex, 'events'>): EventRow[] {
  return Array.from(events).filter(({ differs }) => differs);
}

export function differingSources(
  index: Pick<CorpusIndex, 'events'>,
  { rows, issues }: Matrix,
): DifferingSources {
  return {
    events: differingEvents(index),
    cells: rows.flatMap(({ actor, cells }) =>
      issues.flatMap((issue, column) => {
        const cell = cells[column];
        return cell && cell.position !== 'none' && cell.differs
          ? [{ actor, issue, stance: cell }]
          : [];
      }),
    ),
  };
}

/** The positions of a stance that differs, the one that decides first: none of them is chosen. */
export function positionsShown(stance: StanceAsOf): PositionShown[] {
  const shown = new Map<Position, [StanceRow, ...StanceRow[]]>();
  for (const row of besideLead(stance)) {
    const known = shown.get(row.position);
    if (known) known.push(row);
    else shown.set(row.position, [row]);
  }
  return Array.from(shown, ([position, stances]) => ({ position, stances }));
}
