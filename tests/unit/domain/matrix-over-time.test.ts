import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { matrixOverTime } from '#src/domain/matrix-over-time.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { actor, issue } from './matrix-rows.ts';
import { anyAsOf, anyStance } from './stance-by-days.ts';

const actors = ['anna', 'bruno'].map((id) => actor(id));
const issues = [issue('treaty'), issue('visit')];

const anyCoding: fc.Arbitrary<StanceRow[]> = fc.array(
  fc
    .tuple(anyStance, fc.constantFrom(...actors), fc.constantFrom(...issues))
    .map(([said, speaker, about]): StanceRow => ({ ...said, actor: speaker, issue: about })),
  { maxLength: 10 },
);
const anyDays = fc.array(anyAsOf, { minLength: 2, maxLength: 8 });

test('whatever days it was asked for before, a matrix is the one made anew', () => {
  fc.assert(
    fc.property(anyCoding, anyDays, fc.nat(10), (coding, days, left) => {
      const counting = coding.slice(left);
      const at = matrixOverTime(actors, issues, counting, coding);
      for (const day of days) {
        expect(at(day)).toEqual(buildMatrix(actors, issues, counting, coding, day));
      }
    }),
    { numRuns: 3000 },
  );
});

test('an actor of whom nothing changed keeps the row, and a cell its object', () => {
  fc.assert(
    fc.property(anyCoding, anyDays, (coding, days) => {
      const at = matrixOverTime(actors, issues, coding, coding);
      let before = at('all');
      for (const day of days) {
        const now = at(day);
        for (const [i, row] of now.rows.entries()) {
          const was = before.rows[i];
          const isSame = row.cells.every((cell, column) => cell === was?.cells[column]);
          expect(row === was).toBe(isSame);
        }
        before = now;
      }
    }),
    { numRuns: 1000 },
  );
});
