import type { dates as english } from '#src/i18n/messages/en/dates.ts';

export const dates: typeof english = {
  within:
    'entre {startPrecision, select, day {el } other {}}{start} y {endPrecision, select, day {el } other {}}{end}',
  ongoing: 'en curso {precision, select, day {al} other {en}} {date}',
  lasted:
    '{startPrecision, select, day {del} other {de}} {start} {endPrecision, select, day {al} other {a}} {end}',
  since: 'desde {precision, select, day {el } other {}}{date}',
  until: 'hasta {precision, select, day {el } other {}}{date}',
  undated: 'sin fecha',
  orEarlier: '{date} o antes',
  orLater: '{date} o después',
  ongoingSince:
    'desde {startPrecision, select, day {el } other {}}{start}, en curso {endPrecision, select, day {al} other {en}} {end}',
  repeated: 'varias veces, {phrase}',
  approximate: 'aprox. {date}',
  uncertain: '{phrase}, incierto',
  withStatus: '{phrase} · {status}',
  sourcesDiffer: 'Las fuentes difieren en la fecha',
};
