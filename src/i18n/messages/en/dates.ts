/**
 * Phrases for dates. `{date}`, `{start}` and `{end}` come formatted; `{precision}` (of the start:
 * `{startPrecision}`, of the end: `{endPrecision}`) is `day`, `month` or `year`, because Spanish
 * says «el 11 de enero» but «enero». A month as a bound may be the month itself: `orEarlier`,
 * `orLater`.
 */
export const dates = {
  within: 'between {start} and {end}',
  ongoing: 'ongoing {precision, select, day {on} other {in}} {date}',
  lasted: 'from {start} to {end}',
  since: 'since {date}',
  until: 'until {date}',
  undated: 'undated',
  orEarlier: '{date} or earlier',
  orLater: '{date} or later',
  ongoingSince: 'since {start}, ongoing {endPrecision, select, day {on} other {in}} {end}',
  repeated: 'repeatedly, {phrase}',
  approximate: 'about {date}',
  uncertain: '{phrase}, uncertain',
  withStatus: '{phrase} · {status}',
  sourcesDiffer: 'Sources differ on the date',
};
