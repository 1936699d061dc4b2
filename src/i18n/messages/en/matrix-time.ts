/** The matrix through time: its as-of day, what changed, how well a cell is founded, how it came about. */
export const matrixTime = {
  asOfDay: 'Stance as of {date}',
  all: 'All, with undated sources',
  allShort: 'All',
  slider: 'Day as of which stances are shown',
  previous: 'Previous day with something new',
  next: 'Next day with something new',
  play: 'Play day by day',
  pause: 'Pause',
  leftOut:
    '{n, plural, one {# quote with no date or no end date is left out: it counts only under “All”.} other {# quotes with no date or no end date are left out: they count only under “All”.}}',
  allNote:
    '{n, plural, =0 {Every quote has a date with an end.} one {With # quote that has no date or no end date.} other {With # quotes that have no date or no end date.}}',
  since: 'Changes since',
  sinceNever: 'Not marked',
  changes:
    '{n, plural, =0 {Nothing new} one {# cell with something new} other {# cells with something new}}',
  counts:
    '{first, plural, =0 {no first known stance} one {# first known stance} other {# first known stances}}, {turned, plural, =0 {no change of stance} one {# change of stance} other {# changes of stance}}{differing, plural, =0 {} one {, # stance on which quotes began or ceased to differ} other {, # stances on which quotes began or ceased to differ}}{restated, plural, =0 {} one {, # stance restated by another quote} other {, # stances restated by another quote}}',
  changesTitle: 'What changed since {date}',
  changesTo: { day: 'up to {date}', all: 'up to now, with undated sources' },
  nothingChanged: 'No cell changed in this period.',
  sinceIsLater:
    'The day from which changes count is not before the day of the matrix: there is no period to compare.',
  moreChanges: 'Show {n, plural, one {# more} other {# more}}',
  before: 'Before',
  after: 'After',
  group: {
    turned: 'Changes of stance ({n})',
    differing: 'Quotes begin or cease to differ ({n})',
    first: 'First known stances ({n})',
    restated: 'Same stance, by another quote ({n})',
  },
  noneBefore:
    'No statement is on record in these cells by {date}{maybe, plural, =0 {} other {; what is marked “perhaps earlier” is not certain to be later than that day}}.',
  perhapsEarlier: 'perhaps earlier',
  kind: {
    'toward-opposition': 'from {before} to {after}',
    'toward-support': 'from {before} to {after}',
    'now-unclear': 'from {before} to {after}',
    'no-longer-unclear': 'from {before} to {after}',
    'now-differs': 'still {after}, but now the quotes differ',
    'no-longer-differs': 'still {after}, and the quotes no longer differ',
    'first-statement': 'first stance: {after}',
    restated: 'still {after}, by another quote',
  },
  firstKnown: {
    'toward-opposition': 'first known to go from {before} to {after}',
    'toward-support': 'first known to go from {before} to {after}',
    'now-unclear': 'first known to go from {before} to {after}',
    'no-longer-unclear': 'first known to go from {before} to {after}',
    'now-differs': 'still {after}, but now quotes are known that differ',
    'no-longer-differs': 'still {after}, and the quotes known now no longer differ',
    'first-statement': 'first known stance: {after}',
    restated: 'still {after}, by another quote known now',
  },
  maybeEarlier: 'It is not certain to be later than {date}.',
  named: 'since {date}, {change}',
  position: {
    support: 'support',
    'support-with-reservations': 'support with reservations',
    neutral: 'caution',
    unclear: 'an unclear stance',
    oppose: 'opposition',
  },
  singleSource: 'single source',
  perhapsSingle: 'perhaps a single source',
  decides: 'This is the quote that decides the stance.',
  countsKey: '3 · 2: quotes · independent sources',
  confidence: { title: 'confidence', low: 'low', moderate: 'moderate', high: 'high' },
  notLeading:
    'Date and basis are those of the quote that decides the stance, which is not the one that leads the evidence.',
  key: {
    up: 'toward support',
    down: 'toward opposition',
    turn: 'became unclear or ceased to be',
    first: 'first known stance',
    same: 'same stance, other quotes',
  },
  sourcesTerm: 'Sources',
  sources:
    '{n, plural, =1 {1 source{quotes, plural, =1 {} other {: all of it could have one origin}}} other {# independent sources}}',
  sourcesMaybe:
    'at least {n}, {gap, plural, =1 {perhaps} other {perhaps up to}} {most} {n, plural, =1 {sources: all of it could have one origin} other {independent sources}}',
  unnamed:
    '{n, plural, one {# article of an unknown outlet} other {# articles of unknown outlets}}',
  laterTitle: 'No statement on record by {date}',
  laterText:
    '{n, plural, one {# quote of this cell is} other {# quotes of this cell are}} later, or without a last possible day, and {n, plural, one {counts} other {count}} after this day only.',
  showAll: 'Show all, with undated sources',
  silentAsOf: 'No statement on record by {date}',
  path: {
    section: 'Over time',
    stated: '{n, plural, =0 {no dated stance} one {# dated stance} other {# dated stances}}',
    none: 'No stance here has a last possible day: there is no course to draw.',
    one: '{n, plural, one {One dated quote} other {# quotes with the same last possible day}} ({date}): {position}. There is no change to draw.',
    oneDiffers:
      '{n, plural, one {One dated quote} other {# quotes with the same last possible day}} ({date}): {position}, and quotes differ. There is no change to draw.',
    differing: '{position}; quotes differ',
    tail: 'dotted: nothing dated since',
    question: 'How has the stance of {actor} changed? {issue}',
    description:
      'Each sign stands on the last possible day; the pale bar before it covers the days on which it can have been, dotted where the first is not known. ≠: quotes differ. After the last sign the line is dotted: there is nothing dated since.',
    name: 'Stances of {actor} over time{inferred, plural, =0 {} other {; # inferred, not stated}}',
    chart: 'Show as chart',
    table: 'Show as table',
    date: 'Date',
    stance: 'Stance',
    basis: 'Basis',
    undated:
      '{n, plural, one {# quote has no last possible day and is not drawn:} other {# quotes have no last possible day and are not drawn:}} {positions}.',
  },
};
