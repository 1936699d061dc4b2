import { calendarDate, dayOf, isoDay, type Day } from '#src/domain/day.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import type { Random } from './seeded-random.ts';

export type InventedDate = { date: DateRecord; status: Status };

/**
 * A date and a status: of a hundred, seventy exact days, twelve within a month, four within some
 * weeks, five open on a side, seven that lasted, two without a date. One of twenty is planned.
 */
export function inventedDate(random: Random, span: { first: Day; days: number }): InventedDate {
  const day = span.first + random.below(span.days);
  const share = random.below(100);
  const status: Status = random.below(20) === 0 ? 'planned' : 'occurred';
  if (share < 70) return { date: record('day', day, day, isoDay(day)), status };
  if (share < 82) return { date: monthOf(day), status };
  if (share < 86) {
    const end = day + 7 + random.below(80);
    return { date: record('within', day, end, `${isoDay(day)}/${isoDay(end)}`), status };
  }
  if (share < 89) return { date: record('before', null, day, `../${isoDay(day)}`), status };
  if (share < 91) {
    const date = record('after', day, null, `${isoDay(day)}/..`);
    return { date, status: status === 'planned' ? status : 'hypothetical' };
  }
  if (share < 98) {
    const end = day + 3 + random.below(200);
    return {
      date: record('throughout', day, end, `${isoDay(day)}/${isoDay(end)}`),
      status: random.below(3) === 0 ? 'ongoing' : 'occurred',
    };
  }
  return { date: record('undated', null, null, null), status };
}

function monthOf(day: Day): DateRecord {
  const { year, month } = calendarDate(day);
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return record('within', first, next - 1, isoDay(first).slice(0, 7));
}

function record(
  shape: DateRecord['shape'],
  min: Day | null,
  max: Day | null,
  edtf: string | null,
): DateRecord {
  return { edtf, shape, min, max, approximate: 'none', uncertain: false };
}
