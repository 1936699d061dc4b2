import type { Issue } from '#src/schema/issue.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { resolveId } from './resolve-id.ts';

/** Ids of the issues that are columns, in their order; null: all, in the order of the registry. */
export type ColumnChoice = readonly string[] | null;

/**
 * The issues that are chosen as columns, in their order. An id that was replaced is that of its
 * successor, an unknown one is left out; where none is known, all are columns.
 */
export function chosenIssues(index: CorpusIndex, choice: ColumnChoice): readonly Issue[] {
  const ids = (choice ?? []).flatMap((id) => {
    const resolved = resolveId(index, 'issue', id);
    return 'id' in resolved ? [resolved.id] : [];
  });
  const issues = [...new Set(ids)].flatMap((id) => index.issueById.get(id) ?? []);
  return issues.length > 0 ? issues : index.issues;
}

/** These columns as a choice: null where they are all there are, in the usual order. */
export function asChoice(index: CorpusIndex, columns: readonly Issue[]): ColumnChoice {
  const isUsual =
    columns.length === index.issues.length &&
    columns.every((issue, i) => issue === index.issues[i]);
  return isUsual ? null : columns.map(({ id }) => id);
}

/** The columns with one put in, at the end, or taken out; the last one stays. */
export function withColumn(columns: readonly Issue[], issue: Issue): readonly Issue[] {
  if (!columns.includes(issue)) return [...columns, issue];
  return columns.length === 1 ? columns : columns.filter((one) => one !== issue);
}

/** The columns with one of them a place earlier (-1) or later (1); as they are at the ends. */
export function movedColumn(columns: readonly Issue[], issue: Issue, by: 1 | -1): readonly Issue[] {
  const from = columns.indexOf(issue);
  const other = columns[from + by];
  if (from === -1 || !other) return columns;
  return columns.map((one) => (one === issue ? other : one === other ? issue : one));
}
