import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairwiseAgreement, sideOf } from '#src/domain/agreement.ts';
import { asOfStops } from '#src/domain/as-of-stops.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import {
  buildMatrix,
  columnOf,
  countPositions,
  isSilent,
  type MatrixCell,
} from '#src/domain/matrix.ts';
import { polarisation } from '#src/domain/polarisation.ts';
import { changesBetween } from '#src/domain/stance-changes.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { actor, issue } from './matrix-rows.ts';
import { anyAsOf, anyStance, byTryingEveryDay, LAST_DAY } from './stance-by-days.ts';

/** What must hold of whatever analysts code, or the matrix tells what no source said. */
const actors = ['anna', 'bruno', 'carla'].map((id) => actor(id));
const issues = [issue('treaty'), issue('visit')];

const anyCoding: fc.Arbitrary<StanceRow[]> = fc.array(
  fc
    .tuple(anyStance, fc.constantFrom(...actors), fc.constantFrom(...issues))
    .map(([said, speaker, about]): StanceRow => ({ ...said, actor: speaker, issue: about })),
  { maxLength: 14 },
);

const RUNS = { numRuns: 10_000 };
/** Ten thousand codings take seconds on a busy machine. */
const PATIENCE = { timeout: 60_000 };

function matrixAt(coding: readonly StanceRow[], asOf: AsOf) {
  return buildMatrix(actors, issues, coding, coding, asOf);
}

/** Every cell, with what was said in it. */
function cellsOf(coding: readonly StanceRow[], asOf: AsOf) {
  return matrixAt(coding, asOf).rows.flatMap((row) =>
    issues.map((about, column) => ({
      cell: row.cells[column] as MatrixCell,
      said: coding.filter((one) => one.actor.id === row.actor.id && one.issue.id === about.id),
    })),
  );
}

/** What a cell shows, as text. */
function shown({ cell }: { cell: MatrixCell }): string {
  if (cell.position === 'none') return 'none';
  return JSON.stringify([cell.position, cell.voice, cell.date, cell.differs]);
}

describe('whatever is coded', () => {
  test('a cell shows what trying every possible day finds', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, anyAsOf, (coding, asOf) => {
        for (const { cell, said } of cellsOf(coding, asOf)) {
          const expected = byTryingEveryDay(said, asOf);
          expect(cell.position).toBe(expected?.lead.position ?? 'none');
          expect(cell.quotes).toBe(expected?.quotes ?? 0);
          if (cell.position !== 'none') expect(cell.differs).toBe(expected?.differs);
        }
      }),
      RUNS,
    );
  });

  test('silence is never a position, and what is unclear never silence', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, anyAsOf, (coding, asOf) => {
        const cells = cellsOf(coding, asOf);
        for (const { cell, said } of cells) {
          const counting = byTryingEveryDay(said, asOf);
          expect(isSilent(cell)).toBe(counting === null);
          if (counting?.lead.position === 'unclear') expect(cell.position).toBe('unclear');
        }
        const counts = countPositions(cells.map(({ cell }) => cell));
        expect(counts.none).toBe(cells.filter(({ cell }) => cell.position === 'none').length);
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(cells.length);
      }),
      RUNS,
    );
  });

  test('what is undated, or open to the future, counts at the last stop alone', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, (coding) => {
        const dated = coding.filter(({ date }) => date.max !== null);
        const late = LAST_DAY + 1000;
        expect(cellsOf(coding, late).map(shown)).toEqual(cellsOf(dated, late).map(shown));
        const all = cellsOf(coding, 'all').map(({ cell }) => cell.quotes);
        expect(all.reduce((a, b) => a + b)).toBe(coding.length);
      }),
      RUNS,
    );
  });

  test('a position is one that somebody voiced: nothing lies between two of them', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, anyAsOf, (coding, asOf) => {
        for (const { cell, said } of cellsOf(coding, asOf)) {
          if (cell.position === 'none') continue;
          const voiced = said.find((one) => one.row === cell.stances[0].row);
          expect(voiced?.position).toBe(cell.position);
          expect(voiced?.date).toBe(cell.date);
        }
      }),
      RUNS,
    );
  });

  test('cells change at the stops and nowhere else', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, (coding) => {
        const stops = asOfStops(coding);
        expect(stops.at(-1)).toBe('all');
        for (let day = 0; day <= LAST_DAY + 1; day++) {
          const before = cellsOf(coding, day - 1).map(shown);
          const after = cellsOf(coding, day).map(shown);
          expect(stops.includes(day)).toBe(before.join() !== after.join());
        }
      }),
      { numRuns: 2000 },
    );
  });

  test(
    'changes are where cells differ; a first statement is never a change of mind',
    PATIENCE,
    () => {
      fc.assert(
        fc.property(anyCoding, anyAsOf, anyAsOf, (coding, one, other) => {
          if (one === 'all' || (other !== 'all' && other < one)) return;
          const index = { actors, issues, stances: coding };
          const changes = changesBetween(index, one, other);
          const was = cellsOf(coding, one);
          const is = cellsOf(coding, other);
          const differing = is.filter((cell, i) => shown(cell) !== shown(was[i] ?? cell));
          expect(changes).toHaveLength(differing.length);
          for (const { kind, before, after, isSurelyLater } of changes) {
            expect(kind === 'first-statement').toBe(before === null);
            if (kind.startsWith('toward')) {
              expect([before?.position, after.position]).not.toContain('unclear');
              expect(before?.position).not.toBe(after.position);
            }
            if (isSurelyLater) expect(after.date.min).toBeGreaterThan(one);
          }
        }),
        RUNS,
      );
    },
  );

  test('agreement is of sides that were taken, and the same from both ends', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, (coding) => {
        const { rows, issues: columns } = matrixAt(coding, 'all');
        const { between } = pairwiseAgreement({ rows, issues: columns });
        for (const a of rows.keys()) {
          for (const b of rows.keys()) {
            const sides = columns.flatMap((_, column) => {
              const pair = [a, b].map((row) => rows[row]?.cells[column]?.position ?? 'none');
              return pair.includes('none')
                ? []
                : [pair.map((it) => (it === 'none' ? null : sideOf(it)))];
            });
            const taken = sides.filter((pair) => !pair.includes(null));
            const agreeing = taken.filter(([x, y]) => x === y).length;
            expect(between(a, b)).toEqual({
              shared: sides.length,
              agreeing,
              conflicting: taken.length - agreeing,
              undecided: sides.length - taken.length,
            });
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('polarisation is of counts: the same whoever holds which position', PATIENCE, () => {
    fc.assert(
      fc.property(anyCoding, (coding) => {
        const column = columnOf(matrixAt(coding, 'all'), 0);
        const found = polarisation(column);
        expect(polarisation(column.toReversed())).toEqual(found);
        const placed = column.filter(
          ({ position }) => position !== 'none' && position !== 'unclear',
        );
        expect(found === null).toBe(placed.length < 2);
        if (found) expect(Math.abs(found.agreement)).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});
