import fc from 'fast-check';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { POSITIONS } from '#src/domain/position.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { bounds, stance } from './matrix-rows.ts';

/** Days of invented stances are from 1 to this one. */
export const LAST_DAY = 12;

const bound = fc.option(fc.integer({ min: 1, max: LAST_DAY }));

/** A stance of any date, position, form and basis, said by anna on the treaty. */
export const anyStance: fc.Arbitrary<StanceRow> = fc
  .record({
    first: bound,
    second: bound,
    position: fc.constantFrom(...POSITIONS),
    form: fc.constantFrom('direct', 'mixed', 'reported', 'act', 'narrator'),
    basis: fc.constantFrom('explicit', 'inferred'),
  })
  .map(({ first, second, position, form, basis }) => {
    const [min, max] =
      first !== null && second !== null && first > second ? [second, first] : [first, second];
    return stance({ date: bounds(min, max), position, form, basis });
  });

export const anyAsOf: fc.Arbitrary<AsOf> = fc.oneof(
  fc.constant<AsOf>('all'),
  fc.integer({ min: 0, max: LAST_DAY }),
);

/** The rule in the open: days as sets, and every statement held against every other. */
export function byTryingEveryDay(said: readonly StanceRow[], asOf: AsOf) {
  const counting = said.filter(
    (one) => asOf === 'all' || possibleDays(one).every((d) => d <= asOf),
  );
  const lead = counting.find((one) =>
    counting.every((other) => other === one || decidesBefore(one, other)),
  );
  if (!lead) return null;
  const days = new Set(possibleDays(lead));
  const rivals = counting.filter((other) => possibleDays(other).some((d) => days.has(d)));
  return {
    lead,
    quotes: counting.length,
    differs: rivals.some((other) => other.position !== lead.position),
  };
}

/** Every day a statement may be of, on a calendar that is a day longer than any bound. */
function possibleDays({ date }: StanceRow): number[] {
  const calendar = Array.from({ length: LAST_DAY + 2 }, (_, d) => d);
  return calendar.filter((d) => d >= (date.min ?? 0) && d <= (date.max ?? LAST_DAY + 1));
}

function isUndated({ date }: StanceRow): boolean {
  return date.shape === 'undated';
}

function decidesBefore(one: StanceRow, other: StanceRow): boolean {
  const forms = ['direct', 'mixed', 'reported', 'act', 'narrator'];
  if (isUndated(one) !== isUndated(other)) return isUndated(other);
  const mine = possibleDays(one);
  const theirs = possibleDays(other);
  if (mine.at(-1) !== theirs.at(-1)) return (mine.at(-1) ?? 0) > (theirs.at(-1) ?? 0);
  if (mine[0] !== theirs[0]) return (mine[0] ?? 0) > (theirs[0] ?? 0);
  if (one.form !== other.form) return forms.indexOf(one.form) < forms.indexOf(other.form);
  return one.row < other.row;
}
