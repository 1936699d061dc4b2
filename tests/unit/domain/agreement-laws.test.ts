import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwiseAgreement } from '#src/domain/agreement.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { buildMatrix, type MatrixCell } from '#src/domain/matrix.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { actor, issue } from './matrix-rows.ts';
import { anyStance, byTryingEveryDay } from './stance-by-days.ts';

const actors = ['anna', 'bruno', 'carla'].map((id) => actor(id));
const issues = [issue('treaty'), issue('visit')];

/** Whoever says it, declares it or not, and has it told by whom. */
const anyTelling: fc.Arbitrary<StanceRow[]> = fc.array(
  fc
    .record({
      said: anyStance,
      actor: fc.constantFrom(...actors),
      issue: fc.constantFrom(...issues),
      basis: fc.constantFrom('explicit', 'inferred'),
      origin: fc.constantFrom(null, ...actors),
    })
    .map(({ said, ...telling }): StanceRow => ({ ...said, ...telling })),
  { maxLength: 14 },
);

/**
 * Whether the position shown falls away without what one teller says: taking it out of the coding
 * leaves nothing that shows it, or of a declared one nothing that declares it.
 */
function restsOnWordsOf(
  coding: readonly StanceRow[],
  about: Issue,
  speaker: ActorRow | undefined,
  teller: ActorRow | undefined,
): boolean {
  const own = coding.filter(({ actor: { id }, issue: { id: on } }) => {
    return id === speaker?.id && on === about.id;
  });
  const lead = byTryingEveryDay(own, 'all')?.lead;
  const left = own.filter(({ origin }) => origin?.id !== teller?.id);
  const showing = left.filter(({ position }) => position === lead?.position);
  const isDeclared = lead?.basis === 'explicit';
  return !showing.some(({ basis }) => !isDeclared || basis === 'explicit');
}

test(
  'an agreement is never said to be declared that is inferred or told',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyTelling, (coding) => {
        const matrix = buildMatrix(actors, issues, coding, coding, 'all');
        const { founded } = pairwiseAgreement(matrix);
        const { rows } = matrix;
        for (const [a, one] of rows.entries()) {
          for (const [b, other] of rows.entries()) {
            const pairs = issues.map((about, column) => ({
              cells: [one.cells[column], other.cells[column]] as MatrixCell[],
              told: [
                [one.actor, other.actor],
                [other.actor, one.actor],
              ].some(([speaker, teller]) => restsOnWordsOf(coding, about, speaker, teller)),
            }));
            const shared = pairs.filter(({ cells }) =>
              cells.every(({ position }) => position !== 'none'),
            );
            const inferred = shared.filter(({ cells }) =>
              cells.some(
                (cell) => cell.position !== 'none' && cell.stances[0].basis === 'inferred',
              ),
            );
            const told = shared.filter((pair) => pair.told);
            const neither = shared.filter(
              (pair) => !inferred.includes(pair) && !told.includes(pair),
            );
            expect(founded(a, b)).toMatchObject({
              shared: shared.length,
              inferred: inferred.length,
              told: told.length,
              declared: neither.length,
            });
            expect(founded(b, a)).toEqual(founded(a, b));
          }
        }
      }),
      { numRuns: 2000 },
    );
  },
);
