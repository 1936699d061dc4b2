export const overview = {
  title: 'Overview',
  whole: 'Filters do not count here: the overview is of the whole corpus.',
  totals: {
    articles: '{count, plural, one {# article} other {# articles}}',
    events: '{count, plural, one {# event} other {# events}}',
    matrix:
      '{actors, plural, one {# actor} other {# actors}} on {issues, plural, one {# issue} other {# issues}}',
    latestSource: 'Latest dated source: {date}',
    noDatedSource: 'No source is dated',
  },
  divisions: {
    title: 'How do stances divide on each issue?',
    cut: 'The {shown, number} issues on which the most actors have a stance.',
    left: '{count, plural, one {# more issue, in the matrix} other {# more issues, in the matrix}}',
    count: '{issue}: {position}, {count, plural, one {# actor} other {# actors}}',
    stated: '{held} of {actors} with a stance{unclear, plural, =0 {} other {, # unclear}}',
    inferred: '{inferred, number} inferred{byAction, plural, =0 {} other { (# by action)}}',
    allByAction:
      '{inferred, number} inferred, {inferred, plural, one {by action} other {all by action}}',
    noneSingle: '{stated, plural, one {from several sources} other {all from several sources}}',
    someSingle: '{singleSource, number} from a single source',
    allSingle: '{stated, plural, one {from a single source} other {each from a single source}}',
    perhapsMore: '; {count, number} perhaps from more',
  },
  latest: {
    title: 'What is new?',
    none: 'No statement is dated.',
    since:
      'Since {day}, up to {until}: {news}{unsure, plural, =0 {} one {; one may be earlier} other {; # may be earlier}}.',
    last: '{shown, plural, one {The most recent} other {# of the most recent}} of {count, plural, one {# dated stance} other {# dated stances}}:',
    turn: 'from “{from}” to “{to}”',
    differs: 'quotes differ',
    allChanges: 'All that is new since then, in the matrix',
    all: 'All in the matrix',
  },
  upcoming: {
    title: 'What is planned or hypothetical?',
    none: 'Nothing planned or hypothetical is coded after the latest dated source.',
    all: '{count, plural, one {On the timeline} other {All # on the timeline}}',
    allInferred: '{dated, plural, one {Its date is inferred.} other {The # dates are inferred.}}',
    someInferred:
      '{inferred} of the {dated} dates {inferred, plural, one {is} other {are}} inferred.',
  },
  differing: {
    title: 'Where do sources differ?',
    none: 'Nowhere in what is coded.',
    date: 'on the date',
    dateAlone: 'on the date; what each of them says could not be loaded',
    position: 'on the stance, in the same period',
    article: '{outlet}, {date}',
    undatedArticle: '{outlet}, undated article',
    more: 'and {count, number} more',
    leftEvents:
      '{count, plural, one {# more event, with ≠ on the timeline} other {# more events, with ≠ on the timeline}}',
    leftCells:
      '{count, plural, one {# more stance, with ≠ in the matrix} other {# more stances, with ≠ in the matrix}}',
  },
  gaps: {
    title: 'What is missing?',
    silent:
      '{count, plural, =0 {Every actor has a statement} one {# actor without a statement on any issue} other {# actors without a statement on any issue}}',
    undatedArticles:
      '{count, plural, =0 {Every article is dated} one {# undated article} other {# undated articles}}',
    ungradedArticles:
      '{count, plural, =0 {Every article is from a graded source} one {# article from a source that is not graded} other {# articles from sources that are not graded}}',
    undatedEvents:
      '{count, plural, =0 {Every event is dated} one {# undated event} other {# undated events}}',
    onTimeline: 'On the timeline',
    more: '{count, number} more',
  },
};
