import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvTable } from '#src/exports/csv-table.ts';

test('a table is lines of fields, for programs that go by the standard and for Excel', () => {
  const csv = csvTable(['Tema', 'Apoyo'], [['Intervención, "rápida"', 3]]);
  expect(csv).toBe('\uFEFFTema,Apoyo\r\n"Intervención, ""rápida""",3\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠a', ' =1'])(
  'a spreadsheet takes %j for a text',
  (text) => {
    const [, field] = readBack(csvTable(['a'], [[text]]), (cell) => cell);
    expect(field?.[0]).toBe(`'${text}`);
  },
);

test('a number stays one, below zero too', () => {
  expect(csvTable(['a'], [[-3]])).toBe('\uFEFFa\r\n-3\r\n');
});

test('read back, every text is what it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^['=+@",\r\n\t a-]{0,6}$/),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), ([first, ...rest]) => {
      const table = [first ?? ['', ''], ...rest];
      expect(readBack(csvTable(table[0] ?? [], table.slice(1)), withoutSign)).toEqual(table);
    }),
    { numRuns: 2_000 },
  );
});

function withoutSign(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** As RFC 4180 has it. */
function readBack(csv: string, read: (cell: string) => string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(read(quoted?.replaceAll('""', '"') ?? plain ?? ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
