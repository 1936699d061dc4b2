export const evidence = {
  theArticle: 'The article',
  accordingTo: 'according to {name}',
  outletNotStated: 'outlet not stated',
  articleNamed: '{label}, {outlet}',
  inferredOutlet: '{outlet} (inferred outlet)',
  quotingMedium: '{outlet}, quoting {medium}',
  undated: 'undated',
  inContext: 'See in context',
  inContextOf: 'See in context: {speaker}, “{words}…”',
  unofficialTranslation: 'Unofficial translation',
  sense: {
    support: 'shows support',
    reservation: 'reservation',
    opposition: 'shows opposition',
  },
  markKey: 'Marked in the quote',
  inferredStance: 'inferred',
};
