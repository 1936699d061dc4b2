/** Charts: what they ask, say and count, and how they are saved. */
export const charts = {
  choose: {
    toggle: 'Charts',
    chart: 'Question',
    allIssues: 'All',
    issue: 'Issue',
    group: 'Group',
    by: {
      mix: 'How are the actors divided on each issue?',
      time: 'How have the stances on an issue changed?',
      groups: 'How do groups differ on an issue?',
      flows: 'Who changed stance between two days?',
    },
    area: 'Chart',
    noGroups: 'There are no groups to compare: choose what groups the actors.',
    allStances: 'Charts count every stance: the stance filter only highlights cells of the matrix.',
  },
  chart: 'Show as chart',
  table: 'Show as table',
  issue: 'Issue',
  group: 'Group',
  actors: 'Actors',
  stated: 'With evidence',
  silent: 'No statement on record',
  filteredOut: 'Evidence only outside the filters',
  inferredKey: 'Inferred, not stated',
  silentKey: 'No statement: silence is not a stance',
  ofInferred: 'Of “{position}”, inferred',
  rowEnds:
    'At the end of each row: how many of those stances are inferred, and how many actors have no statement.',
  empty: 'No actor has a stance on this issue: {issue}',
  apart:
    '{silent, plural, =0 {Every actor here has a statement on record.} one {Not drawn: # actor with no statement on record, whose silence is not a stance.} other {Not drawn: # actors with no statement on record, whose silence is not a stance.}}{filteredOut, plural, =0 {} one { # more has evidence only outside the filters.} other { # more have evidence only outside the filters.}}',
  mix: {
    question: 'How are the actors divided on each issue?',
    description: 'Number of actors with each stance, by issue.',
    name: 'Number of actors with each stance, by issue, and of those with no statement{inferred, plural, =0 {} one {; # of the stances is inferred} other {; # of the stances are inferred}}',
    filteredOut:
      '{n, plural, one {Not drawn: # cell (an actor on an issue) with evidence only outside the filters.} other {Not drawn: # cells (an actor on an issue) with evidence only outside the filters.}}',
    empty: 'No actor has a stance on these issues.',
  },
  time: {
    question: 'How have the stances on “{issue}” changed?',
    name: 'Number of actors with each stance over time: {issue}; in the end there is evidence of {stated, plural, one {# actor} other {# actors}}{inferred, plural, =0 {} other {, # of them inferred}}',
    description:
      'Number of actors with each stance, from each day on which something changes. A stance counts from the last day on which it can have been taken (≤).',
    open: '{n, plural, =0 {Every quote has a date with an end.} one {# quote with no date or no end date counts only under “All”.} other {# quotes with no date or no end date count only under “All”.}}',
    line: 'The upright line is the day of the matrix, {date}.',
    from: 'From',
    by: 'By {date}',
    byShort: '≤ {date}',
    before: 'Before {date}',
    all: 'All, with undated sources',
    allShort: 'All',
    perhaps: 'Perhaps already',
    perhapsKey: 'Perhaps already: stated by a later day, nobody says when',
    none: 'No stance on this issue has a last possible day: there is no course to draw.',
  },
  groups: {
    question: 'How do groups differ on “{issue}”?',
    name: 'Number of actors with each stance, by group: {issue}{inferred, plural, =0 {} one {; # of the stances is inferred} other {; # of the stances are inferred}}{silent, plural, =0 {} one {; # actor has no statement} other {; # actors have no statement}}',
    silent:
      '{silent, plural, =0 {Every actor here has a statement on record.} one {# actor has no statement on record: silence is not a stance and is no part of a bar.} other {# actors have no statement on record: silence is not a stance and is no part of a bar.}}{filteredOut, plural, =0 {} one { # more has evidence only outside the filters.} other { # more have evidence only outside the filters.}}',
    description:
      'Number of actors with each stance, by group{more, plural, =0 {} one {; the {drawn} with the most stances, # more is in the table} other {; the {drawn} with the most stances, # more are in the table}}.',
  },
  save: {
    group: 'Save',
    png: 'PNG: save as a picture',
    svg: 'SVG: save as a drawing that can be scaled',
    csv: 'CSV: save the numbers as a table',
    saved: 'Saved: {name}',
    failed: 'It could not be saved. Try again.',
    missing: 'It could not be saved: a part of the program did not come. Reload the page.',
  },
};
