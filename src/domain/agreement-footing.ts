import type { ActorRow } from '#src/schema/index-file.ts';
import type { MatrixCell, MatrixRow } from './matrix.ts';
import { isInferred, type StanceAsOf } from './stance-as-of.ts';

/**
 * On what the issues rest that two actors share. One can be both inferred and told, so that these
 * need not add up.
 */
export type Footing = {
  /** Neither of the two positions is inferred, nor known through the other actor alone. */
  declared: number;
  /** One of the positions, or both, is inferred. */
  inferred: number;
  /** One of them, or both, is known through the other actor alone: the comparison goes in a circle. */
  told: number;
};

export function footingOf(one: MatrixRow, other: MatrixRow): Footing {
  const footing = { declared: 0, inferred: 0, told: 0 };
  for (const [column, cell] of one.cells.entries()) {
    const theirs = other.cells[column];
    if (!theirs || !hasPosition(cell) || !hasPosition(theirs)) continue;
    const inferred = isInferred(cell) || isInferred(theirs);
    const told = isToldBy(cell, other.actor) || isToldBy(theirs, one.actor);
    if (inferred) footing.inferred += 1;
    if (told) footing.told += 1;
    if (!inferred && !told) footing.declared += 1;
  }
  return footing;
}

function hasPosition(cell: MatrixCell): cell is StanceAsOf {
  return cell.position !== 'none';
}

/**
 * Whether an actor's position is known because one other says so, and in no other way. What shows
 * another position shows nothing of this one; beside a declared one, neither does what is inferred.
 */
function isToldBy(cell: StanceAsOf, teller: ActorRow): boolean {
  const inferred = isInferred(cell);
  return cell.stances.every(
    ({ position, basis, origin }) =>
      position !== cell.position || (basis === 'inferred' && !inferred) || origin?.id === teller.id,
  );
}
