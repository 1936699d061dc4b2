import type { filters as english } from '#src/i18n/messages/en/filters.ts';

export const filters: typeof english = {
  bar: 'Filtros',
  field: {
    range: 'Fecha',
    actor: 'Actor',
    country: 'País',
    issue: 'Tema',
    type: 'Tipo',
    source: 'Fuente',
    status: 'Estado',
    stance: 'Postura',
    certainty: 'Certeza',
    text: 'Texto',
  },
  add: 'Añadir filtro',
  addShort: 'Filtro',
  more: '+{count, plural, one {# filtro} other {# filtros}}',
  loading: 'Cargando…',
  counts: {
    events: '<b>{count, number}</b> {count, plural, one {evento} other {eventos}}',
    quotes: '<b>{count, number}</b> {count, plural, one {cita} other {citas}} sobre eventos',
    articles: '<b>{count, number}</b> {count, plural, one {artículo} other {artículos}}',
  },
  views: {
    save: 'Guardar vista',
    title: 'Vistas guardadas',
  },
};
