import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { CorpusIndex, EventRow } from './corpus-index.ts';
import type { Matrix } from './matrix.ts';

/** Where what is on record cannot all hold. */
export type DifferingSources = {
  /** Events that sources date differently, in the order of the index. */
  events: readonly EventRow[];
  /** Cells of a matrix in which quotes of the same time show different positions. */
  cells: readonly { actor: ActorRow; issue: Issue }[];
};

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
        return cell && cell.position !== 'none' && cell.differs ? [{ actor, issue }] : [];
      }),
    ),
  };
}
