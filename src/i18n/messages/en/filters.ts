export const filters = {
  bar: 'Filters',
  field: {
    range: 'Date',
    actor: 'Actor',
    country: 'Country',
    issue: 'Issue',
    type: 'Type',
    source: 'Source',
    status: 'Status',
    stance: 'Stance',
    certainty: 'Dating',
    text: 'Text',
  },
  add: 'Add filter',
  addShort: 'Filter',
  more: '+{count, plural, one {# filter} other {# filters}}',
  loading: 'Loading…',
  counts: {
    events: '<b>{count, number}</b> {count, plural, one {event} other {events}}',
    quotes: '<b>{count, number}</b> {count, plural, one {quote} other {quotes}} on events',
    articles: '<b>{count, number}</b> {count, plural, one {article} other {articles}}',
  },
  views: {
    save: 'Save view',
    title: 'Saved views',
  },
};
