/** The panel that sums up the events of the timeline. */
export const summary = {
  name: 'Selection summary',
  total: '<b>{count, number}</b> of {total, plural, one {# event} other {# events}}',
  hint: 'Press a count to filter by it, press it again to stop.',
  hintOfKey: 'Alt-click or Shift Enter excludes.',
  close: 'Close the summary',
  toList: 'Back to the timeline',
  loading: 'Loading actors, types and sources…',
  count: '{count, number}',
  include: '{label}: {count, plural, =0 {no events} one {# event} other {# events}}; filter',
  exclude: '{label}: {count, plural, =0 {no events} one {# event} other {# events}}; exclude',
  all: 'See all {count, number}',
  allOf: '{title}: see all {count, number}',
  fields: {
    certainty: 'Dating',
    status: 'Status',
    issue: 'Issues',
    actor: 'Most active actors',
    type: 'Most frequent types',
    source: 'Sources',
  },
  inRange: {
    name: 'In the period',
    certain: 'Certainly in it',
    possible: 'Only possibly in it',
  },
  basis: {
    name: 'Where the date comes from',
    stated: 'Stated by the source',
    inferred: 'Inferred',
  },
};
