import type { overview as english } from '#src/i18n/messages/en/overview.ts';

export const overview: typeof english = {
  title: 'Panorama',
  whole: 'Los filtros no cuentan aquí: el panorama es de todo el corpus.',
  totals: {
    articles: '{count, plural, one {# artículo} other {# artículos}}',
    events: '{count, plural, one {# evento} other {# eventos}}',
    matrix:
      '{actors, plural, one {# actor} other {# actores}} ante {issues, plural, one {# tema} other {# temas}}',
    latestSource: 'Última fuente fechada: {date}',
    noDatedSource: 'Ninguna fuente está fechada',
  },
  divisions: {
    title: '¿Cómo se reparten las posturas en cada tema?',
    cut: 'Los {shown, number} temas en los que más actores tienen postura.',
    left: '{count, plural, one {# tema más, en la matriz} other {# temas más, en la matriz}}',
    count: '{issue}: {position}, {count, plural, one {# actor} other {# actores}}',
    stated:
      '{held} de {actors} con postura{unclear, plural, =0 {} one {, # ambigua} other {, # ambiguas}}',
    inferred:
      '{inferred, plural, one {# inferida} other {# inferidas}}{byAction, plural, =0 {} other { (# por acción)}}',
    allByAction:
      '{inferred, plural, one {# inferida, por acción} other {# inferidas, todas por acción}}',
    noneSingle: '{stated, plural, one {de varias fuentes} other {todas de varias fuentes}}',
    someSingle: '{singleSource, number} de una sola fuente',
    allSingle: '{stated, plural, one {de una sola fuente} other {cada una de una sola fuente}}',
    perhapsMore: '; {count, number} quizá de más',
  },
  latest: {
    title: '¿Qué hay de nuevo?',
    none: 'Ninguna declaración está fechada.',
    since:
      'Desde el {day}, hasta el {until}: {news}{unsure, plural, =0 {} one {; una puede ser anterior} other {; # pueden ser anteriores}}.',
    last: '{shown, plural, one {La más reciente} other {# de las más recientes}} de {count, plural, one {# postura} other {# posturas}} con fecha:',
    turn: 'de «{from}» a «{to}»',
    differs: 'las citas difieren',
    allChanges: 'Todas las novedades desde entonces, en la matriz',
    all: 'Todas en la matriz',
  },
  upcoming: {
    title: '¿Qué hay previsto o hipotético?',
    none: 'Nada previsto ni hipotético después de la última fuente fechada.',
    all: '{count, plural, one {En la cronología} other {Los # en la cronología}}',
    allInferred: '{dated, plural, one {Su fecha es inferida.} other {Las # fechas son inferidas.}}',
    someInferred:
      '{inferred} de las {dated} fechas {inferred, plural, one {es inferida} other {son inferidas}}.',
  },
  differing: {
    title: '¿En qué difieren las fuentes?',
    none: 'En nada de lo codificado.',
    date: 'en la fecha',
    dateAlone: 'en la fecha; lo que dice cada una no se pudo cargar',
    position: 'en la postura, en el mismo periodo',
    article: '{outlet}, {date}',
    undatedArticle: '{outlet}, artículo sin fecha',
    more: 'y {count, number} más',
    leftEvents:
      '{count, plural, one {# evento más, con ≠ en la cronología} other {# eventos más, con ≠ en la cronología}}',
    leftCells:
      '{count, plural, one {# postura más, con ≠ en la matriz} other {# posturas más, con ≠ en la matriz}}',
  },
  gaps: {
    title: '¿Qué falta?',
    silent:
      '{count, plural, =0 {Todos los actores tienen alguna declaración} one {# actor sin declaración sobre ningún tema} other {# actores sin declaración sobre ningún tema}}',
    undatedArticles:
      '{count, plural, =0 {Todos los artículos están fechados} one {# artículo sin fecha} other {# artículos sin fecha}}',
    ungradedArticles:
      '{count, plural, =0 {Todos los artículos son de fuentes calificadas} one {# artículo de una fuente sin calificar} other {# artículos de fuentes sin calificar}}',
    undatedEvents:
      '{count, plural, =0 {Todos los eventos están fechados} one {# evento sin fecha} other {# eventos sin fecha}}',
    onTimeline: 'En la cronología',
    more: '{count, number} más',
  },
};
