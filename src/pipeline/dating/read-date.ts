import edtf, { type EdtfDate } from 'edtf';
import { parseIsoDay, utcMilliseconds, type Day } from '#src/domain/day.ts';
import type { AuthoredDate } from '#src/schema/authored-date.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import { explainFault, explainOrder, type DateFault } from './date-faults.ts';

export type DateReading = { record: DateRecord } | { fault: DateFault };

/** What is left out in the corpus. */
const UNDATED: DateRecord = {
  edtf: null,
  shape: 'undated',
  min: null,
  max: null,
  approximate: 'none',
  uncertain: false,
};

const MS_PER_DAY = 86_400_000;

/** Readings by notation: few are ever different, and the library takes its time. */
const readings = new Map<string, DateReading>();
const MOST_READINGS = 10_000;

/**
 * Reads a date of the corpus: EDTF (ISO 8601-2), levels 0 and 1, of days, months, years and
 * intervals of these. Nothing is rounded: bounds are the first and the last day that the notation
 * covers.
 */
export function readDate(authored: AuthoredDate): DateReading {
  const key = typeof authored === 'string' ? authored : `throughout ${authored.throughout}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = read(authored);
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(key, reading);
  return reading;
}

function read(authored: AuthoredDate): DateReading {
  const lasted = typeof authored !== 'string';
  const text = lasted ? authored.throughout : authored;
  const fault = explainFault(text, lasted);
  if (fault) return { fault };
  const value = parse(text);
  if (value === null) return { fault: explainOrder(text) };
  if (value.type === 'Date') return { record: record(text, lasted, value, value) };
  return { record: record(text, lasted, dated(value.lower), dated(value.upper)) };
}

/**
 * The record of a date that has been checked; null is undated.
 * @throws RangeError when it is not a date of the corpus
 */
export function dateRecord(authored: AuthoredDate | null): DateRecord {
  if (authored === null) return UNDATED;
  const reading = readDate(authored);
  if ('fault' in reading) throw new RangeError(reading.fault.message);
  return reading.record;
}

/** The text has passed the checks of form, so that a refusal can only be about order. */
function parse(text: string) {
  const day = parseIsoDay(text);
  if (day !== null) return exactDay(day);
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

/** What the library makes of an exact day; most dates are one, and it takes its time for each. */
function exactDay(day: Day): EdtfDate {
  const start = utcMilliseconds(day);
  const certain = { value: 0 };
  return { type: 'Date', min: start, max: start, approximate: certain, uncertain: certain };
}

function dated(side: EdtfDate | number | null): EdtfDate | null {
  return typeof side === 'object' ? side : null;
}

function record(
  text: string,
  lasted: boolean,
  lower: EdtfDate | null,
  upper: EdtfDate | null,
): DateRecord {
  const min = lower && dayOfMilliseconds(lower.min);
  const max = upper && dayOfMilliseconds(upper.max);
  return {
    edtf: text,
    shape: lasted ? 'throughout' : onceShape(min, max),
    min,
    max,
    approximate: approximateSides(lower, upper),
    uncertain: isUncertain(lower) || isUncertain(upper),
  };
}

function onceShape(min: Day | null, max: Day | null): DateRecord['shape'] {
  if (min === null) return max === null ? 'undated' : 'before';
  if (max === null) return 'after';
  return min === max ? 'day' : 'within';
}

function approximateSides(
  lower: EdtfDate | null,
  upper: EdtfDate | null,
): DateRecord['approximate'] {
  const start = lower !== null && lower.approximate.value > 0;
  const end = upper !== null && upper.approximate.value > 0;
  if (start && end) return 'both';
  if (start) return 'start';
  return end ? 'end' : 'none';
}

function isUncertain(side: EdtfDate | null): boolean {
  return side !== null && side.uncertain.value > 0;
}

function dayOfMilliseconds(milliseconds: number): Day {
  return Math.floor(milliseconds / MS_PER_DAY);
}
