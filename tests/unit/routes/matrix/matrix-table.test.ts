import { describe, expect, test } from 'vitest';
import { buildMatrix } from '#src/domain/matrix.ts';
import { csvTable } from '#src/exports/csv-table.ts';
import {
  COLUMNS,
  matrixTable,
  type MatrixWords,
  type SavedMatrix,
} from '#src/routes/matrix/saving/matrix-table.ts';
import { actor, bounds, day, issue, stance, undated } from '#tests/unit/domain/matrix-rows.ts';

const anna = actor('anna');
const bruno = actor('bruno', { name: { es: '=SUMA(1)', en: '=SUM(1)' } });
const treaty = issue('treaty');
const visit = issue('visit');

const texts = <K extends string>(...keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, `the ${key}`])) as Record<K, string>;

const words: MatrixWords = {
  columns: texts(...COLUMNS, 'change', 'picked'),
  positions: texts(
    'support',
    'support-with-reservations',
    'neutral',
    'unclear',
    'oppose',
    'none',
    'outside-filters',
  ),
  voices: texts('own', 'reported', 'act', 'narrator'),
  bases: texts('explicit', 'inferred'),
  dateBases: texts('stated', 'inferred'),
  confidences: texts('high', 'moderate', 'low'),
  yes: 'yes',
  no: 'no',
  allDays: 'all days',
  date: ({ max }) => (max === null ? 'undated' : `by ${max}`),
  change: () => 'no change',
};

const said = [
  stance({
    actor: anna,
    issue: treaty,
    position: 'support',
    date: bounds(null, 0),
    statement: 'q1',
  }),
  stance({
    actor: anna,
    issue: treaty,
    position: 'oppose',
    date: bounds(null, 0),
    statement: 'q2',
  }),
  stance({ actor: anna, issue: visit, position: 'neutral', date: undated, statement: 'q3' }),
];

function table(more: Partial<SavedMatrix> = {}, counting = said) {
  const { asOf = 'all' } = more;
  const { rows, issues } = buildMatrix([anna, bruno], [treaty, visit], counting, said, asOf);
  const matrix: SavedMatrix = {
    index: { sourceById: new Map(), buildId: 'build' },
    issues,
    rows,
    language: 'en',
    asOf,
    hasChanges: false,
    isPicked: null,
    ...more,
  };
  const made = matrixTable(matrix, words, (who, what) => `/${who.id}~${what.id}`);
  const records = made.rows.map((cells) =>
    Object.fromEntries(cells.map((cell, i) => [made.columns[i]?.slice(4), cell])),
  );
  return { ...made, records };
}

describe('a matrix as a table', () => {
  test('has a line for each cell, in which every column has a value', () => {
    const { columns, rows } = table({ hasChanges: true, isPicked: () => true });
    expect(rows).toHaveLength(4);
    expect(columns).toHaveLength(COLUMNS.length + 2);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('names what a stated cell rests on, the quote that decides first', () => {
    expect(table().records[0]).toMatchObject({
      actorId: 'anna',
      issueId: 'treaty',
      positionCode: 'support',
      quotes: 2,
      sources: 1,
      differs: 'yes',
      quoteIds: 'q1 q2',
      asOf: 'all days',
      link: '/anna~treaty',
    });
  });

  test('gives no day that the source does not', () => {
    const [open, none] = table().records;
    expect(open).toMatchObject({ date: 'by 0', firstDay: '', lastDay: '1970-01-01' });
    expect(none).toMatchObject({ date: 'undated', firstDay: '', lastDay: '', edtf: '' });
    const exact = [stance({ actor: anna, issue: treaty, date: day(1) })];
    const [first] = table({}, exact).records;
    expect(first).toMatchObject({ firstDay: '1970-01-02', lastDay: '1970-01-02' });
  });

  test('says of silence that it is silence, and of what the filters leave out that they do', () => {
    expect(table().records[2]).toMatchObject({ positionCode: 'none', quotes: 0, quoteIds: '' });
    const { records } = table({}, said.slice(0, 2));
    expect(records.map(({ positionCode }) => positionCode)).toEqual([
      'support',
      'outside-filters',
      'none',
      'none',
    ]);
  });

  test('is of its day: what was said later or has no date is silence by then', () => {
    const { records } = table({ asOf: 0 });
    expect(records[1]).toMatchObject({ positionCode: 'none', asOf: '1970-01-01' });
  });

  test('tells changes and what a filter picks only where they are asked for', () => {
    expect(table().columns).not.toContain('the change');
    const { records } = table({
      hasChanges: true,
      isPicked: (cell) => cell.position === 'support',
    });
    expect(records.map(({ change }) => change)).toEqual(['no change', 'no change', '', '']);
    expect(records.map(({ picked }) => picked)).toEqual(['yes', 'no', 'no', 'no']);
  });

  test('opens in a spreadsheet without a formula', () => {
    const { columns, rows } = table();
    expect(csvTable(columns, rows)).toContain(`bruno,'=SUM(1),treaty`);
  });
});
