import type { IndexFile } from '#src/schema/index-file.ts';

/**
 * Checks that the columns of an index are of one length. What is in them the pipeline has checked,
 * and a hash vouches for it.
 * @throws RangeError
 */
export function checkIndex({ events, stances }: IndexFile): void {
  const { title, short, ...columns } = events;
  checkLengths([...Object.values(columns), title.es, title.en, short.es, short.en]);
  checkLengths(Object.values(stances));
}

function checkLengths(columns: readonly (readonly unknown[])[]): void {
  if (new Set(columns.map(({ length }) => length)).size > 1) {
    throw new RangeError('columns of different lengths');
  }
}
