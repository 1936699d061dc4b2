import type { actors as english } from '#src/i18n/messages/en/actors.ts';

export const actors: typeof english = {
  title: 'Actores',
  filterActors: 'Filtrar {count, plural, one {# actor} other {# actores}}',
  noMatch: 'Ningún actor coincide con «{text}».',
  clear: 'Borrar',
  order: 'Orden: más evidencia',
  issuesPerCard: '{count, plural, one {# tema} other {# temas}} por ficha',
  alsoNamed: 'También nombrados',
  signature: 'Posturas: {name}',
  signatureItem: '{issue}: {position}',
  attested: '{role} ({articles})',
  attestedIn: 'según {articles}',
  undatedArticle: 'un artículo sin fecha',
  totals: {
    issues: '{count, plural, one {tema con postura} other {temas con postura}}',
    quotes: '{count, plural, one {cita} other {citas}} de este actor',
    articles: '{count, plural, one {artículo} other {artículos}}',
    events: '{count, plural, one {evento} other {eventos}}',
    latest: 'última declaración fechada',
  },
  positions: 'Posturas',
  quotes: '{count, plural, one {# cita} other {# citas}}',
  noStatement:
    '{count, plural, one {El artículo no recoge una posición suya.} other {Los # artículos no recogen una posición suya.}}',
  openCell: 'Evidencia: {issue}, {position}',
  events: 'Eventos en los que participa',
  noEvents: 'En ningún evento codificado participa este actor.',
  activity: {
    title: 'Actividad por mes',
    chartOf: 'Actividad por mes: {name}',
    description:
      'Eventos y declaraciones por mes. Oscuro: con certeza en ese mes. Rayado: posible, porque su fecha abarca más de un mes.',
    descriptionInWords: 'Eventos y declaraciones por mes. Posible: su fecha abarca más de un mes.',
    inMonth: {
      certain: '{month}: {certain} con certeza',
      possible: '{month}: {possible, plural, one {# posible} other {# posibles}}',
      both: '{month}: {certain} con certeza, {possible, plural, one {# posible} other {# posibles}}',
    },
    certain: 'con certeza',
    possible: 'posible',
    month: 'Mes',
    table: 'Tabla',
    chart: 'Gráfico',
    words: 'En palabras',
    unplaced:
      '{count, plural, one {# más no pertenece a ningún mes: su fecha tiene a lo sumo un límite.} other {# más no pertenecen a ningún mes: sus fechas tienen a lo sumo un límite.}}',
    none: 'El corpus no recoge actos ni declaraciones de este actor.',
    noMonth:
      '{count, plural, one {Su único evento o declaración no pertenece a ningún mes: su fecha tiene a lo sumo un límite.} other {Ninguno de sus # eventos y declaraciones pertenece a un mes: sus fechas tienen a lo sumo un límite.}}',
  },
  namedAs: 'Cómo lo nombran',
  speaksOf: 'Habla de',
  sources: 'Artículos',
  countryUnknown: 'país no indicado',
  copyLink: 'Copiar enlace',
  unnamed: 'Los artículos no usan ninguna forma propia.',
};
