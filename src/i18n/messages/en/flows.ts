/** Where cells of the matrix go between two days. */
export const flows = {
  title: 'Who changed stance, from what to what, between two days?',
  description:
    'Cells (an actor on an issue) by their stance {before} and {after}. Coloured: what changed, as the later stance. Pale: what stays. Framed: what had no statement yet, and so no stance to change.',
  dashed: 'Dashed: not certain to be later than the first day.',
  dotted: 'Dotted: of them, those whose stance is inferred, not stated.',
  inferred: '{n} inferred',
  inferredShort: '{n} inf.',
  inferredOn: { before: 'Inferred, before', after: 'Inferred, after' },
  name: 'Cells by their stance {before} and {after}: {turned} changed, {stay} stay, {first} had no statement before{inferred, plural, =0 {} one {; # of the later stances is inferred} other {; # of the later stances are inferred}}',
  asOf: 'as of {date}',
  asOfAll: 'now, with undated sources',
  noneYet: 'No statement yet',
  was: 'Before',
  is: 'After',
  cells: 'Cells',
  maybeEarlier: 'Not certain to be later',
  flow: {
    turns: 'from {before} to {after}',
    first: 'no statement before, now {after}',
    stays: 'still {after}',
  },
  count: '{n, plural, one {# cell} other {# cells}}',
  listed: 'The flows and their cells',
  more: 'Show {n, plural, one {# more} other {# more}}',
  noTurn: 'No cell changed its stance in this period.',
  nothing: 'No cell has a stance by the later day.',
  pickDay: 'Choose the first of the two days; the second is the day of the matrix.',
  outside:
    '{n, plural, one {# cell without a statement yet has one outside the filters} other {# cells without a statement yet have one outside the filters}}.',
};
