import type { DateRecord } from '#src/schema/date-record.ts';

/** Whether two dates say the same of when something was. */
export function isSameDate(a: DateRecord, b: DateRecord): boolean {
  return (
    a === b ||
    (a.shape === b.shape &&
      a.min === b.min &&
      a.max === b.max &&
      a.approximate === b.approximate &&
      a.uncertain === b.uncertain)
  );
}
