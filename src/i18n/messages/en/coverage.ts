/** What the corpus covers, by outlet and month of publication. */
export const coverage = {
  heading: 'Coverage',
  question: {
    month: 'What does the corpus cover, by outlet and month?',
    year: 'What does the corpus cover, by outlet and year?',
  },
  description: {
    month:
      'Each row is an outlet, each bar a month of publication; all rows have the same scale, and the highest bar is {most}.',
    year: 'Each row is an outlet, each bar a year of publication, because the corpus goes over more than eight years or its months are not known; all rows have the same scale, and the highest bar is {most}.',
  },
  noPeriod: 'No article is known to a month or a year: there is nothing to draw along time.',
  hatched: 'Hatched: the date is inferred or approximate.',
  name: {
    articles: { month: 'Articles by outlet and month', year: 'Articles by outlet and year' },
    quotes: { month: 'Quotes by outlet and month', year: 'Quotes by outlet and year' },
  },
  count: 'Count',
  measure: { articles: 'Articles', quotes: 'Quotes' },
  articles: '{n, plural, one {# article} other {# articles}}',
  quotes: '{n, plural, one {# quote} other {# quotes}}',
  outlet: 'Outlet',
  published: 'Published',
  ofUnsure: {
    articles: 'Articles of an inferred or approximate date',
    quotes: 'Quotes of an inferred or approximate date',
  },
  noOutlet: 'Outlet not stated',
  others: 'Other outlets ({n})',
  undated: 'Undated',
  inexact: { month: 'No exact month', year: 'No exact year' },
  total: 'Total',
  bar: '{outlet}, {period}: {count}',
  barUnsure: '{outlet}, {period}: {count}, inferred or approximate date',
  missing: 'What is missing',
  notes: {
    undated:
      '{n} of {all, plural, one {# article} other {# articles}} {n, plural, one {is undated: it is given no month or year} other {are undated: they are given no month or year}}.',
    inexact: {
      month:
        '{n, plural, one {# article is dated, but not to one month: it stands apart} other {# articles are dated, but not to one month: they stand apart}}.',
      year: '{n, plural, one {# article is dated, but not to one year: it stands apart} other {# articles are dated, but not to one year: they stand apart}}.',
    },
    noOutlet:
      '{n, plural, one {# article does not say which outlet published it} other {# articles do not say which outlet published them}}.',
    inferredOutlet:
      '{n, plural, one {The outlet of # article is inferred} other {The outlet of # articles is inferred}}.',
    onePeriod: 'What is dated is of {period} alone: no other month is covered.',
    oneYear: 'What is dated is of {period} alone: no other year is covered.',
    empty: {
      month:
        '{n} of the {all} months from {from} to {to} {n, plural, one {has} other {have}} no article known to be of that month.',
      year: '{n} of the {all} years from {from} to {to} {n, plural, one {has} other {have}} no article known to be of that year.',
    },
    drawn: 'The {n} outlets with most articles have a row of their own; the table has them all.',
  },
};
