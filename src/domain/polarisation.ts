import type { MatrixCell } from './matrix.ts';
import { positionRank } from './position-rank.ts';
import { isInferred } from './stance-as-of.ts';

export type Polarisation = {
  /** Van der Eijk's A: 1 all alike, 0 spread evenly, -1 two equal camps at the ends. */
  agreement: number;
  /** Actors whose position has a place on the scale, which is what A is of. */
  actors: number;
  /** Of these, those whose position no words state. */
  inferred: number;
  /** Actors whose position is unclear; they are not in A. */
  unclear: number;
};

/**
 * How far actors agree or stand in two camps on an issue: the agreement A of C. van der Eijk,
 * "Measuring agreement in ordered rating scales", Quality and Quantity 35 (2001), 325-341, over the
 * four ordered stances. A is made for scales whose steps have an order and no size: it looks at the
 * pattern of filled and empty categories, layer by layer, and takes no mean of positions.
 * @param cells of one issue
 * @returns null where fewer than two actors have a position on the scale
 */
export function polarisation(cells: Iterable<MatrixCell>): Polarisation | null {
  const counts = [0, 0, 0, 0];
  let unclear = 0;
  let inferred = 0;
  for (const cell of cells) {
    if (cell.position === 'none') continue;
    const rank = positionRank(cell.position);
    if (rank === null) {
      unclear += 1;
      continue;
    }
    counts[rank] = (counts[rank] as number) + 1;
    if (isInferred(cell)) inferred += 1;
  }
  const actors = sum(counts);
  return actors < 2 ? null : { agreement: agreementA(counts), actors, inferred, unclear };
}

/**
 * Van der Eijk's A of a frequency distribution over ordered categories.
 * @param counts at least three categories, and at least one that is not 0
 */
export function agreementA(counts: readonly number[]): number {
  const total = sum(counts);
  let left = counts;
  let weighted = 0;
  while (sum(left) > 0) {
    // A layer is as high as the lowest category that is not empty, and so wide as these are many.
    const height = Math.min(...left.filter((count) => count > 0));
    const pattern = left.map((count) => count > 0);
    const width = pattern.filter(Boolean).length;
    weighted += agreementOfLayer(pattern) * height * width;
    left = left.map((count) => Math.max(0, count - height));
  }
  return weighted / total;
}

/** U times (1 - (S - 1) / (K - 1)), with U by triples of categories: 110, 011 for it, 101 against. */
function agreementOfLayer(pattern: readonly boolean[]): number {
  const categories = pattern.length;
  const filled = pattern.filter(Boolean).length;
  if (filled === 1) return 1;
  if (filled === categories) return 0;
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < categories; i++) {
    for (let j = i + 1; j < categories; j++) {
      for (let k = j + 1; k < categories; k++) {
        if (pattern[j] && pattern[i] !== pattern[k]) unimodal += 1;
        if (!pattern[j] && pattern[i] && pattern[k]) bimodal += 1;
      }
    }
  }
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) /
    ((categories - 2) * (unimodal + bimodal));
  return unimodality * (1 - (filled - 1) / (categories - 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
