import type { summary as english } from '#src/i18n/messages/en/summary.ts';

export const summary: typeof english = {
  name: 'Resumen de la selección',
  total: '<b>{count, number}</b> de {total, plural, one {# evento} other {# eventos}}',
  hint: 'Pulse una cifra para filtrar por ella; otra vez, para dejar de hacerlo.',
  hintOfKey: 'Alt + clic o Mayús Intro excluye.',
  close: 'Cerrar el resumen',
  toList: 'Volver a la cronología',
  loading: 'Cargando actores, tipos y fuentes…',
  count: '{count, number}',
  include: '{label}: {count, plural, =0 {sin eventos} one {# evento} other {# eventos}}; filtrar',
  exclude: '{label}: {count, plural, =0 {sin eventos} one {# evento} other {# eventos}}; excluir',
  all: 'Ver los {count, number}',
  allOf: '{title}: ver los {count, number}',
  fields: {
    certainty: 'Certeza de la fecha',
    status: 'Estado',
    issue: 'Temas',
    actor: 'Actores con más eventos',
    type: 'Tipos más frecuentes',
    source: 'Fuentes',
  },
  inRange: {
    name: 'En el período',
    certain: 'Con certeza en él',
    possible: 'Solo posiblemente en él',
  },
  basis: {
    name: 'Origen de la fecha',
    stated: 'Declarada por la fuente',
    inferred: 'Inferida',
  },
};
