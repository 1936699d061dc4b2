import type { Issue } from '#src/schema/issue.ts';
import { chosenOf, type ByHand } from './by-hand.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** The issues that are chosen as columns, in their order. */
export function chosenIssues(index: CorpusIndex, choice: ByHand): readonly Issue[] {
  return chosenOf(index, 'issue', index.issues, choice);
}

/** These columns as a choice: null where they are all there are, in the usual order. */
export function asColumnChoice(index: CorpusIndex, columns: readonly Issue[]): ByHand {
  const isUsual =
    columns.length === index.issues.length &&
    columns.every((issue, i) => issue === index.issues[i]);
  return isUsual ? null : columns.map(({ id }) => id);
}
