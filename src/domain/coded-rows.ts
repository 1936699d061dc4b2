import type { CodedField } from './coded-field.ts';
import { oncePer } from './once-per.ts';

/** The rows that have any of some values: ascending, each once. */
export function rowsWith(field: CodedField, wanted: ReadonlySet<string>): Uint32Array {
  const lists = listsOf(field, wanted);
  if (lists.length === 1) return lists[0] as Uint32Array;
  const joined = new Uint32Array(sizeOf(lists));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  joined.sort();
  return joined.filter((row, i) => i === 0 || row !== joined[i - 1]);
}

/** How many rows have any of some values, at most: one that has several counts for each. */
export function mostRowsWith(field: CodedField, wanted: ReadonlySet<string>): number {
  return sizeOf(listsOf(field, wanted));
}

/** How many of some values each row has. */
export function hitsOf(
  field: CodedField,
  wanted: ReadonlySet<string>,
  size: number,
): Readonly<Uint16Array> {
  const hits = new Uint16Array(size);
  for (const list of listsOf(field, wanted)) {
    for (const row of list) hits[row] = (hits[row] as number) + 1;
  }
  return hits;
}

/** How many of some rows have each value; a value that no row of the field has is not counted. */
export function countByValue(
  field: CodedField,
  rows: Uint32Array,
  counts: (row: number, code: number) => boolean,
): Map<string, number> {
  const { values, codes, starts } = field;
  const found = new Uint32Array(values.length);
  for (const row of rows) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const code = codes[k] as number;
      if (counts(row, code)) found[code] = (found[code] as number) + 1;
    }
  }
  const { ends } = rowsByCode(field);
  return new Map(
    values.flatMap((value, code) =>
      startOf(ends, code) < (ends[code] as number) ? [[value, found[code] as number]] : [],
    ),
  );
}

function listsOf(field: CodedField, wanted: ReadonlySet<string>): Uint32Array[] {
  const { rows, ends } = rowsByCode(field);
  return field.values.flatMap((value, code) =>
    wanted.has(value) ? [rows.subarray(startOf(ends, code), ends[code])] : [],
  );
}

function sizeOf(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/**
 * The rows of each code, ascending, one code after the other; those of a code end at its entry of
 * `ends`. Made once, so that a filter looks at the rows that have what it asks for, not at all.
 */
const rowsByCode = oncePer(({ values, codes, starts }: CodedField) => {
  const ends = new Uint32Array(values.length);
  for (const code of codes) ends[code] = (ends[code] as number) + 1;
  let sum = 0;
  for (let code = 0; code < ends.length; code++) {
    const size = ends[code] as number;
    ends[code] = sum;
    sum += size;
  }
  // Filling a code's rows moves its entry from their start to their end.
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const code = codes[k] as number;
      const at = ends[code] as number;
      rows[at] = row;
      ends[code] = at + 1;
    }
  }
  return { rows, ends };
});

function startOf(ends: Uint32Array, code: number): number {
  return code === 0 ? 0 : (ends[code - 1] as number);
}

/** For each value, by its code, how many of some rows have it. */
export function countInRows(
  { values, codes, starts }: CodedField,
  rows: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(values.length);
  for (const row of rows) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const code = codes[k] as number;
      found[code] = (found[code] as number) + 1;
    }
  }
  return found;
}
