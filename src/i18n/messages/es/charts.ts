import type { charts as english } from '#src/i18n/messages/en/charts.ts';

export const charts: typeof english = {
  choose: {
    toggle: 'Gráficos',
    chart: 'Pregunta',
    allIssues: 'Todos',
    issue: 'Tema',
    group: 'Agrupar',
    by: {
      mix: '¿Cómo se reparten los actores en cada tema?',
      time: '¿Cómo han cambiado las posturas sobre un tema?',
      groups: '¿En qué difieren los grupos sobre un tema?',
      flows: '¿Quién cambió de postura entre dos días?',
    },
    area: 'Gráfico',
    noGroups: 'No hay grupos que comparar: elija cómo agrupar a los actores.',
    allStances:
      'Los gráficos cuentan todas las posturas: el filtro de posturas solo resalta celdas de la matriz.',
  },
  chart: 'Ver como gráfico',
  table: 'Ver como tabla',
  issue: 'Tema',
  group: 'Grupo',
  actors: 'Actores',
  stated: 'Con evidencia',
  silent: 'Sin declaración',
  filteredOut: 'Evidencia solo fuera de los filtros',
  inferredKey: 'Inferida, no declarada',
  silentKey: 'Sin declaración: el silencio no es una postura',
  ofInferred: 'De «{position}», inferidas',
  rowEnds:
    'Al final de cada fila: cuántas de esas posturas son inferidas y cuántos actores no tienen declaración.',
  empty: 'Ningún actor tiene postura sobre este tema: {issue}',
  apart:
    '{silent, plural, =0 {Todos los actores tienen alguna declaración.} one {No se dibuja: # actor sin declaración registrada; su silencio no es una postura.} other {No se dibujan: # actores sin declaración registrada; su silencio no es una postura.}}{filteredOut, plural, =0 {} one { Otro # solo tiene evidencia fuera de los filtros.} other { Otros # solo tienen evidencia fuera de los filtros.}}',
  mix: {
    question: '¿Cómo se reparten los actores en cada tema?',
    description: 'Número de actores con cada postura, por tema.',
    name: 'Número de actores con cada postura, por tema, y de los que no tienen declaración{inferred, plural, =0 {} one {; # de las posturas es inferida} other {; # de las posturas son inferidas}}',
    filteredOut:
      '{n, plural, one {No se dibuja: # celda (un actor sobre un tema) con evidencia solo fuera de los filtros.} other {No se dibujan: # celdas (un actor sobre un tema) con evidencia solo fuera de los filtros.}}',
    empty: 'Ningún actor tiene postura sobre estos temas.',
  },
  time: {
    question: '¿Cómo han cambiado las posturas sobre «{issue}»?',
    name: 'Número de actores con cada postura a lo largo del tiempo: {issue}; al final hay evidencia de {stated, plural, one {# actor} other {# actores}}{inferred, plural, =0 {} one {, # inferida} other {, # inferidas}}',
    description:
      'Número de actores con cada postura, desde cada día en que algo cambia. Una postura cuenta desde el último día en que pudo tomarse (≤).',
    open: '{n, plural, =0 {Todas las citas tienen una fecha con fin.} one {# cita sin fecha o sin día final cuenta solo en «Todo».} other {# citas sin fecha o sin día final cuentan solo en «Todo».}}',
    line: 'La línea vertical es el día de la matriz, {date}.',
    from: 'Desde',
    by: 'A más tardar el {date}',
    byShort: '≤ {date}',
    before: 'Antes del {date}',
    all: 'Todo, con fuentes sin fecha',
    allShort: 'Todo',
    perhaps: 'Quizá ya',
    perhapsKey: 'Quizá ya: consta en un día posterior, sin que se diga desde cuándo',
    none: 'Ninguna postura sobre este tema tiene un último día posible: no hay curso que dibujar.',
  },
  groups: {
    question: '¿En qué difieren los grupos sobre «{issue}»?',
    name: 'Número de actores con cada postura, por grupo: {issue}{inferred, plural, =0 {} one {; # de las posturas es inferida} other {; # de las posturas son inferidas}}{silent, plural, =0 {} one {; # actor no tiene declaración} other {; # actores no tienen declaración}}',
    silent:
      '{silent, plural, =0 {Todos los actores tienen alguna declaración.} one {# actor no tiene declaración registrada: su silencio no es una postura ni parte de una barra.} other {# actores no tienen declaración registrada: su silencio no es una postura ni parte de una barra.}}{filteredOut, plural, =0 {} one { Otro # solo tiene evidencia fuera de los filtros.} other { Otros # solo tienen evidencia fuera de los filtros.}}',
    description:
      'Número de actores con cada postura, por grupo{more, plural, =0 {} one {; los {drawn} con más posturas, # más está en la tabla} other {; los {drawn} con más posturas, # más están en la tabla}}.',
  },
  save: {
    group: 'Guardar',
    png: 'PNG: guardar como imagen',
    svg: 'SVG: guardar como dibujo que se puede ampliar',
    csv: 'CSV: guardar los números como tabla',
    saved: 'Guardado: {name}',
    failed: 'No se pudo guardar. Vuelva a intentarlo.',
    missing: 'No se pudo guardar: falta una parte del programa. Recargue la página.',
  },
};
