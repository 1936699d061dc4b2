import type { Confidence } from '#src/schema/vocabulary.ts';
import { couldBeOneSource, perhapsSeveral } from './cell-facts.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Matrix } from './matrix.ts';
import { isInferred, type StanceAsOf } from './stance-as-of.ts';

/** Which of the small marks some cell of a matrix bears: a key explains these and no others. */
export type MarksInUse = {
  inferred: boolean;
  /** One source could have brought all of it. */
  singleSource: boolean;
  /** The same, and it may yet be from several. */
  perhapsSingle: boolean;
  /** Several independent sources: the cell gives their number. */
  severalSources: boolean;
  confidences: ReadonlySet<Confidence>;
};

/** In one pass that ends where there is no more to find: a matrix has tens of thousands of cells. */
export function marksInUse(index: Pick<CorpusIndex, 'sourceById'>, { rows }: Matrix): MarksInUse {
  const confidences = new Set<Confidence>();
  const found = {
    inferred: false,
    singleSource: false,
    perhapsSingle: false,
    severalSources: false,
    confidences,
  };
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.position === 'none') continue;
      confidences.add(cell.confidence);
      found.inferred ||= isInferred(cell);
      const { singleSource, perhapsSingle, severalSources } = found;
      if (!singleSource || !perhapsSingle || !severalSources) {
        found[sourcesMark(index, cell)] = true;
      }
      if (isWhole(found)) return found;
    }
  }
  return found;
}

/** What a cell bears for its sources. */
export function sourcesMark(
  index: Pick<CorpusIndex, 'sourceById'>,
  held: StanceAsOf,
): 'singleSource' | 'perhapsSingle' | 'severalSources' {
  if (!couldBeOneSource(index, held.stances)) return 'severalSources';
  return perhapsSeveral(index, held) ? 'perhapsSingle' : 'singleSource';
}

function isWhole({ confidences, ...found }: MarksInUse): boolean {
  return confidences.size === 3 && Object.values(found).every(Boolean);
}
