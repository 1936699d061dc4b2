export const shell = {
  product: 'Postura',
  pageTitle: '{page} – Postura',
  home: 'Postura: to the start',
  display: 'Display and keyboard',
  mainNavigation: 'Screens',
  screens: {
    timeline: 'Timeline',
    matrix: 'Matrix',
    actors: 'Actors',
    articles: 'Articles',
    overview: 'Overview',
  },
  screen: 'Screen',
  skipToContent: 'Skip to content',
  loading: 'Loading',
  close: 'Close',
  notFound: {
    title: 'There is no such page',
  },
  search: 'Search or jump to…',
  searchShort: 'Search',
  palette: 'Search or jump to',
  language: {
    label: 'Language',
    es: 'Español',
    en: 'English',
  },
  more: 'More',
  copyLink: {
    label: 'Copy link',
    done: 'Link copied',
  },
  keys: {
    title: 'Keyboard',
  },
};
