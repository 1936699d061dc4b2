import type { actors as english } from '#src/i18n/messages/en/actors.ts';

export const actors: typeof english = {
  title: 'Actores',
  filterActors: 'Filtrar {count, plural, one {# actor} other {# actores}}',
  noMatch: 'Ningún actor coincide con «{text}».',
  clear: 'Borrar',
  noneLeft: 'Ningún actor cumple estos filtros.',
  clearFilters: 'Quitar todos los filtros',
  matching: '{matching, number} de {count, plural, one {# actor} other {# actores}}',
  order: 'Ordenar',
  orderBy: { evidence: 'Más evidencia', name: 'Nombre', issues: 'Más temas' },
  group: 'Agrupar',
  groupBy: { country: 'País', kind: 'Tipo', none: 'Sin grupos' },
  issuesPerCard: '{count, plural, one {# tema} other {# temas}} por ficha',
  alsoNamed: 'También nombrados',
  signature: 'Posturas: {name}',
  signatureItem: '{issue}: {position}',
  attested: '{role} ({articles})',
  attestedIn: 'según {articles}',
  undatedArticle: 'un artículo sin fecha',
  totals: {
    issues: '{count, plural, one {tema con evidencia} other {temas con evidencia}}',
    quotes: '{count, plural, one {cita} other {citas}} de este actor',
    articles: '{count, plural, one {artículo} other {artículos}}',
    events: '{count, plural, one {evento} other {eventos}}',
    latest: 'última declaración fechada',
  },
  positions: 'Posturas',
  quotes: '{count, plural, one {# cita} other {# citas}}',
  noStatement:
    '{count, plural, one {El artículo no recoge una postura suya.} other {Ninguno de los # artículos recoge una postura suya.}}',
  openCell: 'Evidencia: {issue}, {position}',
  events: 'Eventos en los que participa',
  noEvents: 'En ningún evento codificado participa este actor.',
  held: {
    title: 'Posturas en el tiempo',
    question: '{name}: ¿qué posturas, sobre qué y desde cuándo?',
    chartOf:
      'Posturas de {name} en el tiempo sobre {count, plural, one {# tema} other {# temas}}{inferred, plural, =0 {} one {; # inferida, no declarada} other {; # inferidas, no declaradas}}',
    description:
      'Una fila por tema. Cada signo está en el último día posible de lo que decide; la barra fina que lo precede abarca los días en que pudo ser, punteada donde no se conoce el primero. La banda dura hasta el signo siguiente, o hasta el borde: no se conoce nada posterior.',
    undated:
      '{count, plural, one {# declaración no tiene último día posible: está solo en la tabla.} other {# declaraciones no tienen último día posible: están solo en la tabla.}}',
    noDay:
      '{count, plural, one {La única declaración con postura no tiene último día posible: no hay nada que dibujar en el tiempo.} other {Ninguna de las # declaraciones con postura tiene último día posible: no hay nada que dibujar en el tiempo.}}',
    issue: 'Tema',
    date: 'Fecha',
    stance: 'Postura',
    basis: 'Base',
    showAll: 'Mostrar las {count, number} filas',
  },
  activity: {
    title: 'Actividad por mes',
    question: '{name}: ¿cuándo actúa o habla?',
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
      '{count, plural, one {Su único evento o declaración hasta ahora no pertenece a ningún mes: su fecha tiene a lo sumo un límite.} other {Ninguno de sus # eventos y declaraciones hasta ahora pertenece a un mes: sus fechas tienen a lo sumo un límite.}}',
    ahead:
      '{count, plural, one {No se cuenta aquí # evento que solo está previsto o es hipotético: no es actividad.} other {No se cuentan aquí # eventos que solo están previstos o son hipotéticos: no son actividad.}}',
    aheadRow: 'Previsto o hipotético, en ningún mes',
  },
  namedAs: 'Cómo lo nombran',
  speaksOf: 'Habla de',
  quotesIn: '{count, plural, =0 {sin citas suyas} one {# cita} other {# citas}}',
  spokenOfBy: 'Quién habla de este actor',
  sources: 'Artículos que citan o nombran a este actor',
  countryUnknown: 'país no indicado',
  copyLink: 'Copiar enlace',
  unnamed: 'Los artículos no usan ninguna forma propia.',
};
