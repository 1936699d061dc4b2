export const sideBySide = {
  title: 'Compare actors',
  titleOf: '{names} side by side',
  compareWith: 'Compare with',
  add: 'Add',
  choose: 'choose an actor',
  none: 'Choose two or three actors who have a stance to see them side by side.',
  one: 'Choose another actor to compare with.',
  issue: 'Issue',
  remove: 'Remove {name}',
  position: '{column}, {issue}: {position}. Evidence',
  silentOn:
    '{count, plural, one {Issue on which none of them has a statement:} other {Issues on which none of them has a statement:}}',
  singleSource: 'single source',
  sources: '{count, plural, one {# source} other {# sources}}',
  sourcesMaybe:
    'at least {count}, {gap, plural, =1 {perhaps} other {perhaps up to}} {most} sources',
  differs: 'quotes differ',
  twoDays: 'Compare two days',
  twoDaysOf: 'Compare two days: {name}',
  oneDay: 'No two days to compare: all that is known of this actor counts from {date}.',
  noDays: 'No two days to compare: nothing that is known of this actor has a last possible day.',
  daysTitle: '{name}: two days side by side',
  firstDay: 'First day',
  secondDay: 'Second day',
  toActor: 'See the actor’s page',
  sameDay: 'Both days are the same one: choose another.',
  changed:
    '{changed, plural, =0 {No issue changes} one {# issue changes} other {# issues change}}; {same, plural, =0 {none stays the same} one {# stays the same} other {# stay the same}}.',
  undated:
    '“All” also counts {n, plural, one {# quote that has} other {# quotes that have}} no date or no end date, which {n, plural, one {does} other {do}} not count on the first day.',
  same: 'the same on both days',
  moreQuotes:
    'the same, by the same quote; on the second day {n, plural, one {# more counts} other {# more count}}',
  bothDays: 'Both days',
  noneBy: 'No statement on record by {date}',
  silentUntil: 'No statement on record by {date}, though later or undated ones:',
  silentAlways: 'No statement in the corpus:',
};
