import { expect, test } from 'vitest';
import { countChanges, groupChanges } from '#src/domain/change-counts.ts';
import { CHANGE_KINDS, type CellChange, type ChangeKind } from '#src/domain/stance-changes.ts';

const change = (kind: ChangeKind) => ({ kind }) as CellChange;

test('turns are told first, then what differs, then first stances, then repeated ones', () => {
  const changes = [...CHANGE_KINDS.toReversed(), 'toward-support' as const].map(change);
  const told = groupChanges(changes).map((group) => [
    group.of,
    group.changes.map(({ kind }) => kind),
  ]);
  expect(told).toEqual([
    [
      'turned',
      ['no-longer-unclear', 'now-unclear', 'toward-support', 'toward-opposition', 'toward-support'],
    ],
    ['differing', ['no-longer-differs', 'now-differs']],
    ['first', ['first-statement']],
    ['restated', ['restated']],
  ]);
});

test('groups are as large as is counted, and none is empty', () => {
  const changes = CHANGE_KINDS.filter((kind) => kind !== 'restated').map(change);
  const counts = countChanges(changes);
  const sizes = groupChanges(changes).map((group) => [group.of, group.changes.length] as const);
  expect(sizes.map(([of]) => of)).not.toContain('restated');
  for (const [of, size] of sizes) expect(size).toBe(counts[of]);
  expect(groupChanges([])).toEqual([]);
});
