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
  position: '{name}, {issue}: {position}. Evidence',
  silentOn:
    '{count, plural, one {Issue on which none of them has a statement:} other {Issues on which none of them has a statement:}}',
  singleSource: 'single source',
  sources: '{count, plural, one {# source} other {# sources}}',
  differs: 'quotes differ',
};
