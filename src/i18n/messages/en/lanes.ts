/** Lanes that are too many, or hold too many events, for all to be drawn; and a timeline of one lane. */
export const lanes = {
  miniName: 'Timeline: {count, plural, one {# event} other {# events}}',
  barsName: '{lane}: {count, plural, one {# event} other {# events}} in view, at most {peak}',
  peak: {
    day: '{count, plural, =0 {less than 1} other {#}} on {when}',
    week: '{count, plural, =0 {less than 1} other {#}} in the week of {when}',
    month: '{count, plural, =0 {less than 1} other {#}} in {when}',
    year: '{count, plural, =0 {less than 1} other {#}} in {when}',
  },
  barName:
    '{lane}, {when}: {count, plural, =0 {part of an event of uncertain date} one {# event} other {# events}}',
  barWords: '{when}: {count, plural, =0 {part of one} other {#}}',
  weekOf: 'week of {day}',
  bars: {
    day: 'Bars: events per day; height on a square-root scale',
    week: 'Bars: events per week; height on a square-root scale',
    month: 'Bars: events per month; height on a square-root scale',
    year: 'Bars: events per year; height on a square-root scale',
  },
  undatedName: '{lane}: {count, plural, one {# undated event} other {# undated events}}',
  undatedWords: '{count, plural, one {# event} other {# events}}',
  more: '+{count}',
  moreName: 'Show {count, plural, one {# more event} other {# more events}} in {lane}',
  fewer: 'Fewer',
  fewerName: 'Show fewer events in {lane}',
  far: '+{count, number} not drawn',
  farName:
    '{lane}: {count, plural, one {# more event} other {# more events}} are or may be in this period; not drawn, as the known end of their dates is far from it, or the dates are much longer',
  moreLanes: 'and {count, plural, one {# more lane} other {# more lanes}}',
  period: 'Period shown: {range}',
  notPrinted:
    '{count, plural, one {# more event is} other {# more events are}} not printed: a shorter period or more filters leave room for all',
  showLanes: 'Show {count, number} more',
};
