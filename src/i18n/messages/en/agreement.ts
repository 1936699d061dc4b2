export const agreement = {
  title: 'Agreement',
  closest: {
    title: 'Closest to',
    counts: 'they agree on {agreeing, number} of {shared, plural, one {# issue} other {# issues}}',
    none: 'Agrees with nobody on more issues than not.',
  },
  farthest: {
    title: 'Farthest from',
    counts:
      'they conflict on {conflicting, number} of {shared, plural, one {# issue} other {# issues}}',
    none: 'Disagrees with nobody on more issues than it agrees.',
  },
  footing: {
    inferred: '{inferred, number} by inference',
    told: '{told, number} only by the other’s account',
    noneDeclared: '{shared, plural, one {not declared by both} other {none declared by both}}',
    allDeclared: '{shared, plural, one {declared by both} other {all declared by both}}',
    short: {
      inferred: '{inferred, number} inferred',
      told: '{told, number} told by the other',
      noneDeclared: '{shared, plural, one {not declared by both} other {none declared by both}}',
      allDeclared: '{shared, plural, one {declared} other {all declared}}',
    },
    keyInferred: 'of the issues in common, those on which the stance of one of the two is inferred',
    keyTold: 'those on which the stance of one is known only because the other tells it',
  },
  noneShared: 'There are no issues in common: nobody else has a stance where this actor has one.',
  openPair: '{name}: {counts}. Compare',
  more: '{count, number} more',
  actor: 'Actor',
  mapTitle: 'Who agrees with whom?',
  key: '=: issues on which both are for, or both against; ≠: one for, the other against; ~: at least one on neither side; –: no issue in common. Darker: the more of one than of the other.',
  pair: '{one} and {other}: of {shared, plural, one {# issue} other {# issues}} in common they agree on {agreeing, number}, conflict on {conflicting, number}; on {undecided, number} at least one is on neither side. Of the issues in common: {footing}',
  pairNone: '{one} and {other}: no issue in common',
  tooFew: 'Fewer than two actors have a stance.',
  left: '{count, plural, one {# more actor is not on this map; the matrix has all of them, by similar stances} other {# more actors are not on this map; the matrix has all of them, by similar stances}}',
  polarisation: {
    caption: 'How divided is each issue? A: 1 all alike, 0 evenly spread, −1 two opposite camps',
    cut: 'The {shown, number} most divided.',
    showAll: 'Show all {count, number} issues',
    issue: 'Issue',
    actors: 'Actors',
    measure: 'Agreement A',
    withUnclear: '{actors, number} (and {unclear, number} unclear)',
    inferred: ', {inferred, number} inferred',
    tooFew: 'fewer than 2 actors',
  },
  definition: {
    summary: 'How this is counted',
    pairs:
      'As in discourse network analysis, two actors are congruent on an issue where both are for it, with or without reservations, or both against it; they are in conflict where one is for it and the other against. Who is cautious or unclear is on neither side, and silence is not compared. Closest and farthest go by congruence less conflict (the “subtract” network).',
    footing:
      'Of the issues in common it is said how many rest on an inferred stance, one that the analyst concluded and nobody declared, and on how many the stance of one is known only because the other, with whom it is compared, tells it: such agreement goes in a circle. An issue can be of both kinds. Declared by both are those that are of neither.',
    polarisation:
      'A is van der Eijk’s agreement over the four ordered stances, from support to opposition. It looks at which of them are taken and by how many, and takes no mean of them. Who is unclear has no place on that scale and is not in it; of two or three actors it says little.',
  },
};
