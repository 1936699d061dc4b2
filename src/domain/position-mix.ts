import { countPositions, type MatrixCell, type PositionCounts } from './matrix.ts';
import { isInferred } from './stance-as-of.ts';

/** How the actors of some cells stand. Counts of actors. */
export type PositionMix = {
  /** By position, and how many are silent. */
  counts: PositionCounts;
  /** Of these, those whose position no words state. */
  inferred: PositionCounts;
  /** Of whom something is on record, but nothing that the filters leave. */
  filteredOut: number;
};

export function positionMix(cells: readonly MatrixCell[]): PositionMix {
  const inferred = cells.filter((cell) => cell.position !== 'none' && isInferred(cell));
  const left = cells.filter((cell) => cell.position === 'none' && cell.filteredOut > 0);
  return {
    counts: countPositions(cells),
    inferred: countPositions(inferred),
    filteredOut: left.length,
  };
}
