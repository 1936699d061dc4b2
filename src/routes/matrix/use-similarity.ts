import { startTransition, useEffect, useState } from 'react';
import { pairwiseAgreement } from '#src/domain/agreement.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { similarityOrder, type SimilarRow } from '#src/domain/similarity-order.ts';

/** An order of the actors by how alike their positions are. */
export type Similarity = {
  /** The matrix that it compares; another one may be on screen by now. */
  of: Matrix;
  /** Places by the ids of the actors. */
  places: ReadonlyMap<string, number>;
  /** Why each actor stands where he does, by his id. */
  reasons: ReadonlyMap<string, SimilarRow>;
};

/**
 * The similarity of the rows, once it is wanted. To compare all pairs takes long where they are
 * many: it is done after a picture, and until then the former order holds; null: there is none yet.
 */
export function useSimilarity(matrix: Matrix, isWanted: boolean): Similarity | null {
  const [known, setKnown] = useState<Similarity | null>(null);
  const isKnown = known?.of === matrix;
  useEffect(() => {
    if (!isWanted || isKnown) return;
    const timer = setTimeout(() => {
      const made = similarityOf(matrix);
      startTransition(() => setKnown(made));
    });
    return () => clearTimeout(timer);
  }, [matrix, isWanted, isKnown]);
  return isWanted ? known : null;
}

function similarityOf(matrix: Matrix): Similarity {
  const order = similarityOrder(pairwiseAgreement(matrix));
  return {
    of: matrix,
    places: new Map(order.map(({ actor }, place) => [actor.id, place])),
    reasons: new Map(order.map((row) => [row.actor.id, row])),
  };
}
