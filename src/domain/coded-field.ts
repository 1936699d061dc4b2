import { allRows } from './event-columns.ts';

/**
 * What rows have in one field, as numbers: the values of row i are `values[codes[k]]` for k from
 * `starts[i]` up to `starts[i + 1]`.
 */
export type CodedField = {
  values: readonly string[];
  codes: Uint32Array;
  starts: Uint32Array;
};

/** Numbers the values in the order in which they are met. */
export function codedField(size: number, valuesOf: (row: number) => readonly string[]): CodedField {
  const numbers = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < size; row++) {
    for (const value of new Set(valuesOf(row))) {
      let number = numbers.get(value);
      if (number === undefined) numbers.set(value, (number = numbers.size));
      codes.push(number);
    }
    starts[row + 1] = codes.length;
  }
  return { values: [...numbers.keys()], codes: new Uint32Array(codes), starts };
}

/** The same where every row has one value, known by its number; what no row has may be listed too. */
export function singleField(values: readonly string[], codes: ArrayLike<number>): CodedField {
  return { values, codes: new Uint32Array(codes), starts: allRows(codes.length + 1) };
}
