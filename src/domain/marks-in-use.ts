import type { Confidence } from '#src/schema/vocabulary.ts';
import { couldBeOneSource, perhapsSeveral } from './cell-facts.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { oncePer } from './once-per.ts';
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

/**
 * Looks into the rows until there is no more to find. A matrix has tens of thousands of cells, and
 * from one day to the next most rows are the same objects: what they bear is kept.
 */
export function marksInUse(index: Sources, { rows }: Matrix): MarksInUse {
  const marksOf = rowMarks(index);
  let found = 0;
  for (const row of rows) {
    found |= marksOf(row);
    if (found === ALL) break;
  }
  const has = (mark: keyof typeof MARKS) => (found & MARKS[mark]) !== 0;
  return {
    inferred: has('inferred'),
    singleSource: has('singleSource'),
    perhapsSingle: has('perhapsSingle'),
    severalSources: has('severalSources'),
    confidences: new Set(LEVELS.filter(has)),
  };
}

type Sources = Pick<CorpusIndex, 'sourceById'>;

const LEVELS = ['low', 'moderate', 'high'] as const satisfies readonly Confidence[];

/** A bit for each. */
const MARKS = {
  inferred: 1,
  singleSource: 2,
  perhapsSingle: 4,
  severalSources: 8,
  low: 16,
  moderate: 32,
  high: 64,
} as const;
const ALL = 127;

const rowMarks = oncePer((index: Sources) =>
  oncePer(({ cells }: MatrixRow): number => {
    let found = 0;
    for (const cell of cells) {
      if (cell.position === 'none') continue;
      found |= MARKS[sourcesMark(index, cell)] | MARKS[cell.confidence];
      if (isInferred(cell)) found |= MARKS.inferred;
    }
    return found;
  }),
);

/** What a cell bears for its sources. */
export function sourcesMark(
  index: Sources,
  held: StanceAsOf,
): 'singleSource' | 'perhapsSingle' | 'severalSources' {
  if (!couldBeOneSource(index, held.stances)) return 'severalSources';
  return perhapsSeveral(index, held) ? 'perhapsSingle' : 'singleSource';
}
