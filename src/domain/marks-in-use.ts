import type { Confidence } from '#src/schema/vocabulary.ts';
import { couldBeOneSource } from './cell-facts.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Matrix } from './matrix.ts';
import { isInferred } from './stance-as-of.ts';

/** Which of the small marks some cell of a matrix bears: a key explains these and no others. */
export type MarksInUse = {
  inferred: boolean;
  /** One source could have brought all of it. */
  singleSource: boolean;
  /** Several independent sources: the cell gives their number. */
  severalSources: boolean;
  confidences: ReadonlySet<Confidence>;
};

/** In one pass that ends where there is no more to find: a matrix has tens of thousands of cells. */
export function marksInUse(index: Pick<CorpusIndex, 'sourceById'>, { rows }: Matrix): MarksInUse {
  const confidences = new Set<Confidence>();
  const found = { inferred: false, singleSource: false, severalSources: false, confidences };
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.position === 'none') continue;
      confidences.add(cell.confidence);
      found.inferred ||= isInferred(cell);
      if (!found.singleSource || !found.severalSources) {
        const isSingle = couldBeOneSource(index, cell.stances);
        found[isSingle ? 'singleSource' : 'severalSources'] = true;
      }
      if (isWhole(found)) return found;
    }
  }
  return found;
}

function isWhole({ inferred, singleSource, severalSources, confidences }: MarksInUse): boolean {
  return inferred && singleSource && severalSources && confidences.size === 3;
}
