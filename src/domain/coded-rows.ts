import type { CodedField } from './coded-field.ts';

/** Adds one to each row for every value that it has of those wanted. */
export function addRowsWith(
  { values, codes, starts }: CodedField,
  wanted: ReadonlySet<string>,
  rows: Uint16Array,
): void {
  const isWanted = Uint8Array.from(values, (value) => Number(wanted.has(value)));
  if (!isWanted.includes(1)) return;
  for (let row = 0; row < rows.length; row++) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      if (isWanted[codes[k] as number] === 1) rows[row] = (rows[row] as number) + 1;
    }
  }
}

/** How many of some rows have each value. */
export function countByValue(
  { values, codes, starts }: CodedField,
  counts: (row: number, code: number) => boolean,
): Map<string, number> {
  const found = new Uint32Array(values.length);
  const isThere = new Uint8Array(values.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number;
    for (let k = starts[row] as number; k < end; k++) {
      const code = codes[k] as number;
      isThere[code] = 1;
      if (counts(row, code)) found[code] = (found[code] as number) + 1;
    }
  }
  return new Map(
    values.flatMap((value, code) => (isThere[code] === 1 ? [[value, found[code] as number]] : [])),
  );
}
