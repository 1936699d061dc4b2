export const palette = {
  results: 'Results',
  filter: 'Filter',
  goTo: 'Go to',
  inQuotes: 'In quotes',
  inQuotesOf:
    'In the quotes of {count, plural, one {one filtered event} other {# filtered events}}',
  quotesTooMany:
    'Quotes were not searched: there are too many. With filters that leave few events (an actor seldom named, a period with certainty), theirs are.',
  onlyWithName: 'Only events with <b>“{text}”</b> in their title or names',
  actor: 'Actor',
  article: 'Article',
  filterByWords: 'Filter by words',
  onlyWithText: 'Only events with <b>“{text}”</b> in their title, names or quotes',
  loading: 'Loading…',
  searchingQuotes: 'Searching the quotes…',
  nothing: 'Nothing matches “{text}”.',
  nothingHint:
    'Names, titles and quotes were searched, accents and case aside. Fewer letters find more.',
  nothingHintNames:
    'Names and titles were searched, whatever their accents and capitals. Fewer letters find more.',
  dateFault: {
    form: '“{part}” is not a date: write the year, month and day as in 2026-01-11, or less of it.',
    'no-such-date': '“{part}” does not exist in the calendar.',
    backwards: '“{part}” leaves no day between the two dates.',
  },
  apply: 'apply',
  exclude: 'exclude',
  move: 'move',
  enter: 'Enter',
  shiftEnter: 'Shift Enter',
  operators: 'actor: issue: source: before: after:',
};
