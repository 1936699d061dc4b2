import { pairwiseAgreement, type AgreementTable } from './agreement.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Matrix } from './matrix.ts';
import { oncePer } from './once-per.ts';
import { wholeMatrix } from './whole-matrix.ts';

/** How any two actors with a position compare over the whole corpus; who is silent is not in it. */
export const wholeAgreement: (index: CorpusIndex) => AgreementTable = oncePer(
  (index: CorpusIndex) => pairwiseAgreement(withPositions(wholeMatrix(index))),
);

function withPositions({ rows, issues }: Matrix): Matrix {
  const speaks = ({ cells }: Matrix['rows'][number]) =>
    cells.some(({ position }) => position !== 'none');
  return { issues, rows: rows.filter(speaks) };
}
