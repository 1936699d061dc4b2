import type { CorpusIndex } from './corpus-index.ts';
import { buildMatrix, matrixActors, type Matrix } from './matrix.ts';
import { oncePer } from './once-per.ts';

/** Where every actor who could speak stands on every issue, undated stances included. */
export const wholeMatrix: (index: CorpusIndex) => Matrix = oncePer((index: CorpusIndex) =>
  buildMatrix(matrixActors(index), index.issues, index.stances, index.stances, 'all'),
);
