import type { event as english } from '#src/i18n/messages/en/event.ts';

export const event: typeof english = {
  panel: {
    name: 'Evento',
    position: 'Evento {position} de {count}',
    outside: 'Fuera de los filtros',
    outsideFirst: 'Fuera de la primera serie',
    previous: 'Evento anterior',
    next: 'Evento siguiente',
    previousShort: 'Anterior',
    nextShort: 'Siguiente',
    copyLink: 'Copiar enlace a este evento',
    close: 'Cerrar',
    toList: 'Volver a la cronología',
    date: 'Fecha',
    place: 'Lugar',
    actors: 'Actores',
    issue: 'Tema',
    evidence: 'Evidencia',
    articles: '{count, plural, one {# artículo} other {# artículos}}',
    noEvidence: 'No hay citas codificadas de este evento.',
  },
  claims: {
    name: 'Quién lo dice',
    when: 'Fecha que da',
    noDate: 'no da fecha',
    why: 'De dónde sale esta fecha',
    articleOf: 'Artículo del {date}',
    undatedArticle: 'Artículo sin fecha',
  },
};
