import { dayOf } from '#src/domain/day.ts';
import type { DateRecord } from '#src/schema/date-record.ts';

/** One date record of every notation of the corpus, as the pipeline emits it. */
const shared = { approximate: 'none', uncertain: false } as const;
const jan11 = dayOf(2026, 1, 11);

export const dates = {
  /** `2025-12-13` */
  day: record({
    edtf: '2025-12-13',
    shape: 'day',
    min: dayOf(2025, 12, 13),
    max: dayOf(2025, 12, 13),
  }),
  /** `2025-12` */
  month: record({
    edtf: '2025-12',
    shape: 'within',
    min: dayOf(2025, 12, 1),
    max: dayOf(2025, 12, 31),
  }),
  /** `2026` */
  year: record({ edtf: '2026', shape: 'within', min: dayOf(2026, 1, 1), max: dayOf(2026, 12, 31) }),
  /** `2026-02/2026-03` */
  febToMar: record({
    edtf: '2026-02/2026-03',
    shape: 'within',
    min: dayOf(2026, 2, 1),
    max: dayOf(2026, 3, 31),
  }),
  /** `2026-01-03/2026-01-20` */
  daysOfJan: record({
    edtf: '2026-01-03/2026-01-20',
    shape: 'within',
    min: dayOf(2026, 1, 3),
    max: dayOf(2026, 1, 20),
  }),
  /** `2026-01-11/2026-03~` */
  toAboutMarch: record({
    edtf: '2026-01-11/2026-03~',
    shape: 'within',
    min: jan11,
    max: dayOf(2026, 3, 31),
    approximate: 'end',
  }),
  /** `2025-12/2026-01-11` */
  decToJan11: record({
    edtf: '2025-12/2026-01-11',
    shape: 'within',
    min: dayOf(2025, 12, 1),
    max: jan11,
  }),
  /** `../2026-01-11` */
  before: record({ edtf: '../2026-01-11', shape: 'before', min: null, max: jan11 }),
  /** `../2025-12` */
  beforeMonth: record({ edtf: '../2025-12', shape: 'before', min: null, max: dayOf(2025, 12, 31) }),
  /** `2026-01-11/..` */
  after: record({ edtf: '2026-01-11/..', shape: 'after', min: jan11, max: null }),
  /** `2025-12/..` */
  afterMonth: record({ edtf: '2025-12/..', shape: 'after', min: dayOf(2025, 12, 1), max: null }),
  /** `{throughout: /2026-01-11}` */
  lastedUntil: record({ edtf: '/2026-01-11', shape: 'throughout', min: null, max: jan11 }),
  /** `{throughout: 2026-01-03/2026-01-20}` */
  lasted: record({
    edtf: '2026-01-03/2026-01-20',
    shape: 'throughout',
    min: dayOf(2026, 1, 3),
    max: dayOf(2026, 1, 20),
  }),
  /** `{throughout: 2026-01-03/}` */
  lastedSince: record({
    edtf: '2026-01-03/',
    shape: 'throughout',
    min: dayOf(2026, 1, 3),
    max: null,
  }),
  /** `2025-12-13?` */
  uncertainDay: record({
    edtf: '2025-12-13?',
    shape: 'day',
    min: dayOf(2025, 12, 13),
    max: dayOf(2025, 12, 13),
    uncertain: true,
  }),
  undated: record({ edtf: null, shape: 'undated', min: null, max: null }),
};

function record(
  date: Pick<DateRecord, 'edtf' | 'shape' | 'min' | 'max'> & Partial<DateRecord>,
): DateRecord {
  return { ...shared, ...date };
}
