import type { CellChange, ChangeKind } from './stance-changes.ts';

/** How many cells have news, by what it is: only a turn is a change of stance. */
export type ChangeCounts = {
  /** Nothing was on record before. */
  first: number;
  /** Another stance than before. */
  turned: number;
  /** The same stance, but quotes began to differ or ceased to. */
  differing: number;
  /** The same stance by other evidence. */
  restated: number;
};

const COUNTED_AS: Record<ChangeKind, keyof ChangeCounts> = {
  'toward-opposition': 'turned',
  'toward-support': 'turned',
  'now-unclear': 'turned',
  'no-longer-unclear': 'turned',
  'now-differs': 'differing',
  'no-longer-differs': 'differing',
  'first-statement': 'first',
  restated: 'restated',
};

export function countChanges(changes: readonly CellChange[]): ChangeCounts {
  const counts = { first: 0, turned: 0, differing: 0, restated: 0 };
  for (const { kind } of changes) counts[COUNTED_AS[kind]]++;
  return counts;
}

/** As they are told: who changed stance first. */
const GROUPS = ['turned', 'differing', 'first', 'restated'] as const;

/** The same changes by what they are, each group in the order given; none is empty. */
export function groupChanges(
  changes: readonly CellChange[],
): { of: keyof ChangeCounts; changes: readonly CellChange[] }[] {
  return GROUPS.flatMap((of) => {
    const group = changes.filter(({ kind }) => COUNTED_AS[kind] === of);
    return group.length > 0 ? [{ of, changes: group }] : [];
  });
}
