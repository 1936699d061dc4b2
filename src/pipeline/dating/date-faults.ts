import { isoDay, dayOf, parseIsoDay } from '#src/domain/day.ts';

/** Why a date is refused, and what to write instead. */
export type DateFault = { message: string; tip: string };

const PLAIN_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const QUALIFIER = /[~?%]$/;

/** Notations that are EDTF, or look like a date, and are not ours: each with what to write. */
const OTHER_NOTATIONS: readonly [RegExp, string, string][] = [
  [
    /[[\]{}]/,
    'is a set; sets are not read',
    'Write an interval: "2026-02/2026-03" for once between, "../2026-01-11" for on or before.',
  ],
  [/[T:]/, 'has a time of day', 'Write the day alone, such as "2026-01-11".'],
  [/^Y/, 'is not a year of four digits', 'Write four digits, such as "2026".'],
  [
    /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/,
    'is not in the order year, month, day',
    'Write the year first: "2026-01-11" is 11 January 2026.',
  ],
  [
    /X/i,
    'has digits left open',
    'Write what is known and no more: "2026" for some day of 2026, "2010/2019" for a decade.',
  ],
  [
    /-(?:2[1-9]|3\d|4[01])(?:$|[/~?%])/,
    'names a season or a quarter',
    'Write the months: "2026-01/2026-03".',
  ],
  [
    /[~?%]./,
    'marks a part of a date as approximate or uncertain',
    'Put the mark at the end of a date: "2026-03~", "2026-01-11/2026-03~".',
  ],
];

const ANY_DATE = 'Dates are written "2026-01-11", "2026-01", "2026" or as an interval of two.';

/** The fault in how a date is written, or null. Order of the two sides is not looked at. */
export function explainFault(text: string, lasted: boolean): DateFault | null {
  const sides = text.split('/');
  if (sides.length > 2) return otherNotation(text);
  for (const side of sides) {
    if (sides.length === 2 && (side === '' || side === '..')) continue;
    const fault = sideFault(side, text);
    if (fault) return fault;
  }
  return sides.length === 2 ? openSideFault(text, sides, lasted) : null;
}

/** Why an interval of two dates that exist is refused. */
export function explainOrder(text: string): DateFault {
  const [lower = '', upper = ''] = text.split('/').map((side) => side.replace(QUALIFIER, ''));
  if (lower === upper) {
    return {
      message: `The date "${text}" begins and ends alike.`,
      tip: `Write it once: "${upper}".`,
    };
  }
  if (lower.startsWith(upper)) {
    return {
      message: `The date "${text}" ends less exactly than it begins.`,
      tip: `Write the last day or month too; "${upper}" alone already covers all of it.`,
    };
  }
  return {
    message: `The date "${text}" ends before it begins.`,
    tip: 'Write the earlier side first.',
  };
}

function sideFault(side: string, text: string): DateFault | null {
  const digits = side.replace(QUALIFIER, '');
  if (!PLAIN_DATE.test(digits)) return otherNotation(text);
  const [year = '', month = '01', day] = digits.split('-');
  if (Number(month) < 1 || Number(month) > 12) {
    return otherNotation(text, `The month ${month} in "${text}" does not exist.`);
  }
  if (day === undefined || parseIsoDay(digits) !== null) return null;
  const lastDay = isoDay(dayOf(Number(year), Number(month) + 1, 1) - 1);
  return {
    message: `The day "${digits}" does not exist.`,
    tip: `The last day of that month is ${lastDay}. If the day is not known, write "${year}-${month}".`,
  };
}

function otherNotation(text: string, otherwise?: string): DateFault {
  for (const [pattern, what, tip] of OTHER_NOTATIONS) {
    if (pattern.test(text)) return { message: `The date "${text}" ${what}.`, tip };
  }
  return { message: otherwise ?? `"${text}" is not a date.`, tip: ANY_DATE };
}

/** `..` is a side without limit, an empty side is one that is not known: each has its own use. */
function openSideFault(text: string, sides: readonly string[], lasted: boolean): DateFault | null {
  if (sides.every((side) => side === '' || side === '..')) {
    return { message: `The date "${text}" says nothing.`, tip: 'Leave the date out.' };
  }
  if (lasted && sides.includes('..')) {
    return {
      message: `"${text}" has an open side, but what lasted had a start and an end.`,
      tip: `Leave the side that is not known empty: "${text.replace('..', '')}".`,
    };
  }
  if (!lasted && sides.includes('')) {
    const open = sides.map((side) => side || '..').join('/');
    return {
      message: `"${text}" has an unknown side, which only what lasted can have.`,
      tip: `For something that happened once write "${open}"; for something that lasted, {throughout: "${text}"}.`,
    };
  }
  return null;
}
