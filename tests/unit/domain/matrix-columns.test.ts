import { describe, expect, test } from 'vitest';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { asColumnChoice, chosenIssues } from '#src/domain/matrix-columns.ts';
import { issue } from './matrix-rows.ts';

const [tax, treaty, visit] = [issue('tax'), issue('treaty'), issue('visit')] as const;
const issues = [tax, treaty, visit];
const index = {
  issues,
  issueById: new Map(issues.map((one) => [one.id, one])),
  retired: new Map([['issue/levy', { entity: 'issue', id: 'levy', redirect: 'tax' }]]),
} as unknown as CorpusIndex;

function chosen(...ids: readonly string[]): string[] {
  return chosenIssues(index, ids).map(({ id }) => id);
}

describe('columns that a link chooses', () => {
  test('stand in the order of the link', () => {
    expect(chosen('visit', 'tax')).toEqual(['visit', 'tax']);
  });

  test('leave out what is unknown, and follow what was renamed, once', () => {
    expect(chosen('nobody', 'levy', 'tax', 'visit')).toEqual(['tax', 'visit']);
  });

  test('are all where none is known or none is chosen', () => {
    expect(chosen('nobody')).toEqual(['tax', 'treaty', 'visit']);
    expect(chosenIssues(index, null)).toBe(issues);
  });

  test('need no word in a link when they are as usual', () => {
    expect(asColumnChoice(index, [tax, treaty, visit])).toBeNull();
    expect(asColumnChoice(index, [treaty, tax, visit])).toEqual(['treaty', 'tax', 'visit']);
    expect(asColumnChoice(index, [tax, treaty])).toEqual(['tax', 'treaty']);
  });
});
