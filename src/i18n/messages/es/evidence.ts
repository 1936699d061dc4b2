import type { evidence as english } from '#src/i18n/messages/en/evidence.ts';

export const evidence: typeof english = {
  theArticle: 'El artículo',
  accordingTo: 'según {name}',
  outletNotStated: 'medio no indicado',
  articleNamed: '{label}, {outlet}',
  inferredOutlet: '{outlet} (medio inferido)',
  inferredOutletShort: '{outlet} (inferido)',
  quotingMedium: '{outlet}, cita a {medium}',
  clearestQuote: 'La cita más clara, no la que decide: {form}, {date}',
  inContext: 'Ver en contexto',
  inContextOf: 'Ver en contexto: {speaker}, «{words}…»',
  sic: '[sic] así en el original; se entiende: {meant}',
  unofficialTranslation: 'Traducción no oficial',
  sense: {
    support: 'fragmento de apoyo',
    reservation: 'reserva',
    opposition: 'fragmento de oposición',
  },
  markKey: 'Marcado en la cita',
  inferredStance: 'inferida',
};
